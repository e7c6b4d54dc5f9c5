namespace Generator.Pages.Tables;

/// <summary>Tables that belong together, in the list of all.</summary>
internal sealed record TableGroup(string Id, string Title, IReadOnlyList<TableView> Tables);

/// <summary>The list of all tables: those that were printed, then those of each source, then registers and what is ours.</summary>
internal static class TableGroups
{
    // Tables about the sources as such stand last.
    private const string Own = "own";

    public static IReadOnlyList<TableGroup> Of(Edition edition) =>
    [
        .. edition.Tables.All
            .GroupBy(table => IdOf(table, edition))
            .OrderBy(group => group.Key == Own)
            .Select(group => new TableGroup(group.Key, TitleOf(group.Key, edition), [.. group])),
    ];

    private static string IdOf(TableView table, Edition edition)
    {
        if (table.Number is not null)
        {
            return "printed";
        }

        var source = table.Table.Schema.Sources.Select(source => source.Reference).OfType<string>().FirstOrDefault();
        return source is null ? Own : KindOf(source, edition) == "dataset" ? "registers" : source;
    }

    private static string TitleOf(string id, Edition edition) =>
        edition.Texts["tables"]["groups"].TryGet(id, out var title) ? title.Text
        : edition.Links.TryGet("source", id, out var source) ? source.Title : id;

    private static string? KindOf(string source, Edition edition) =>
        edition.Report.TryTable("references", out var references) && references.Find(source) is { } row ? row.Text("kind") : null;
}
