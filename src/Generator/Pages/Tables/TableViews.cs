using System.Diagnostics.CodeAnalysis;
using Generator.Tables;

namespace Generator.Pages.Tables;

/// <summary>All tables that readers can see, in one language: the printed ones first, then the others as the data lists them.</summary>
internal sealed class TableViews
{
    private readonly Dictionary<string, TableView> _byName;

    public TableViews(Edition edition)
    {
        // What was printed under the tables is shown there.
        All =
        [
            .. PublishedTables.Of(edition.Report)
                .Where(table => table.Name != "totals")
                .OrderBy(table => table.Number is null)
                .Select(table => new TableView(table, edition)),
        ];
        _byName = All.ToDictionary(view => view.Name);
        foreach (var view in All)
        {
            _byName.TryAdd(view.Id, view);
            _byName.TryAdd(view.Number ?? view.Id, view);
        }
    }

    public IReadOnlyList<TableView> All { get; }

    /// <summary>What an author may call them: "2.3", "tabell-2-3", "form_rules", "form-rules".</summary>
    public IReadOnlyCollection<string> Names => _byName.Keys;

    public bool TryGet(string name, [NotNullWhen(true)] out TableView? view) => _byName.TryGetValue(name, out view);
}
