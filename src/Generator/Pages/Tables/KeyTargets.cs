using Generator.Model;

namespace Generator.Pages.Tables;

/// <summary>What a key refers to, as readers call it, and the page that tells of it where there is one.</summary>
internal sealed record KeyTarget(string Title, PageUrl? Url, string? Fragment);

/// <summary>The rows that a foreign key can refer to.</summary>
internal sealed class KeyTargets
{
    // What a row is called, in the order in which to look for it.
    private static readonly string[] NameColumns = ["name", "title", "label", "term", "question", "role"];

    private readonly Dictionary<string, KeyTarget> _targets = [];

    public KeyTargets(ForeignKey key, Edition edition)
    {
        if (key.ReferencedFields is not [var referenced] || !edition.Report.TryTable(key.Resource, out var table))
        {
            return;
        }

        var name = NameColumns.FirstOrDefault(column => table.Schema.Has(column)) ?? referenced;
        edition.Links.TryGet("table", key.Resource, out var page);
        foreach (var row in table.Rows)
        {
            var link = Entities.PageOf(table.Name, row, edition) ?? page;
            _targets.TryAdd(row.Text(referenced), new(row.Text(name, edition.Language.Code), link?.Url, link?.Fragment));
        }
    }

    public KeyTarget? Find(string value) => _targets.GetValueOrDefault(value);
}
