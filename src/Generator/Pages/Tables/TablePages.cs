namespace Generator.Pages.Tables;

/// <summary>How a table came to be: the file, its size, what was computed.</summary>
internal sealed record TableMaking(string File, string Size, string How, IReadOnlyList<string> Computed);

/// <summary>What a table's page shows.</summary>
internal sealed record TableContent(TableView Table, IReadOnlyList<Download> Downloads, TableMaking Made);

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
                Shows = () => new TableContent(table, Download.Of(table.Name, edition), MakingOf(table, edition)),
                Description = table.Description,
                Breadcrumbs = edition.Crumbs("tables"),
                Previous = i > 0 ? new(all[i - 1].Title, all[i - 1].Url) : null,
                Next = i + 1 < all.Count ? new(all[i + 1].Title, all[i + 1].Url) : null,
            };
        }
    }

    private static TableMaking MakingOf(TableView table, Edition edition)
    {
        var schema = table.Table.Schema;
        return new(
            schema.Path,
            edition.Fill("tables.size", ("rows", edition.Numbers.Text(table.Table.Data.RowCount)), ("columns", edition.Numbers.Text(schema.Fields.Count))),
            edition.Text(schema.Computed is not null ? "tables.made.computed" : "tables.made.written"),
            [.. schema.ComputedFields.Where(field => !field.Name.EndsWith("_missing", StringComparison.Ordinal)).Select(field => edition.In(field.Title))]);
    }
}
