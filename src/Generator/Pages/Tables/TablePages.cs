namespace Generator.Pages.Tables;

/// <summary>A file that a table can be taken away as.</summary>
internal sealed record Download(string Name, string Note, PageUrl Url);

/// <summary>What a table's page shows.</summary>
internal sealed record TableContent(TableView Table, IReadOnlyList<Download> Downloads, string Size);

/// <summary>A page for each table.</summary>
internal static class TablePages
{
    public static IEnumerable<Page> Of(Edition edition)
    {
        var all = edition.Tables.All;
        for (var i = 0; i < all.Count; i++)
        {
            var table = all[i];
            yield return new($"table/{table.Name}", "table", edition.Language, table.Url, table.Title, "table", table.Table.Schema.Path)
            {
                Section = edition.ListKey("tables"),
                Content = new TableContent(table, DownloadsOf(table, edition), SizeOf(table, edition)),
                Description = table.Description,
                Breadcrumbs = edition.Crumbs("tables"),
                Previous = i > 0 ? new(all[i - 1].Title, all[i - 1].Url) : null,
                Next = i + 1 < all.Count ? new(all[i + 1].Title, all[i + 1].Url) : null,
            };
        }
    }

    private static IReadOnlyList<Download> DownloadsOf(TableView table, Edition edition) =>
    [
        .. new[] { ("csv", ".csv"), ("excel", ".excel-nb.csv"), ("json", ".json") }.Select(format => new Download(
            edition.Text($"tables.formats.{format.Item1}.name"),
            edition.Text($"tables.formats.{format.Item1}.note"),
            PageUrl.File($"data/{table.Name}{format.Item2}"))),
    ];

    private static string SizeOf(TableView table, Edition edition) =>
        edition.Fill("tables.size", ("rows", edition.Numbers.Text(table.Table.Data.RowCount)), ("columns", edition.Numbers.Text(table.Table.Schema.Fields.Count)));
}
