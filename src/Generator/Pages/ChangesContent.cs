using Generator.Comparing;
using Generator.Model;

namespace Generator.Pages;

/// <summary>A row that only one edition has, or that both have; linked to the page that tells of it now.</summary>
internal sealed record NamedRow(string Name, PageUrl? Url);

/// <summary>A cell that the editions have differently, as readers see it in each.</summary>
internal sealed record ChangedCell(NamedRow Row, string Column, string Before, string Now);

/// <summary>What is different in a table; <paramref name="Url"/> is null for one that is gone.</summary>
internal sealed record ChangedTable(string Id, string Title, PageUrl? Url, string Summary)
{
    public bool IsNew { get; init; }

    public bool IsGone { get; init; }

    public IReadOnlyList<string> ColumnsIn { get; init; } = [];

    public IReadOnlyList<string> ColumnsOut { get; init; } = [];

    public IReadOnlyList<NamedRow> RowsIn { get; init; } = [];

    public IReadOnlyList<NamedRow> RowsOut { get; init; } = [];

    public IReadOnlyList<ChangedCell> Cells { get; init; } = [];
}

/// <summary>What the page of changes shows: the tables that differ, and links to those that are the same.</summary>
internal sealed record ChangesContent(IReadOnlyList<ChangedTable> Tables, IReadOnlyList<PageLink> Same)
{
    public static ChangesContent Of(EditionComparison changes, Edition edition)
    {
        // The edition before in the same language, so that its cells read as they did then.
        Edition before = new(changes.Before, null, edition.Settings, edition.Language, edition.Chapters);
        EntityLinks.AddTo(before);
        return new(
            [.. changes.Tables.Where(table => !table.IsSame).Select(table => Table(table, before, edition))],
            [
                .. changes.Tables
                    .Where(table => table.IsSame)
                    .Select(table => edition.Tables.TryGet(table.Name, out var view) ? new PageLink(view.Title, view.Url) : null)
                    .OfType<PageLink>(),
            ]);
    }

    private static ChangedTable Table(TableChanges table, Edition before, Edition edition)
    {
        var (rows, old) = (RowTexts.Of(table.Now, edition), RowTexts.Of(table.Before, before));
        List<ChangedCell> cells = rows is null || old is null ? [] : [.. table.RowsChanged.SelectMany(row => Cells(row, old, rows))];
        return new(
            table.Name.Replace('_', '-'),
            edition.In(table.Latest.Schema.Title) is { Length: > 0 } title ? title : table.Name,
            edition.Tables.TryGet(table.Name, out var view) ? view.Url : null,
            Summary(table, edition))
        {
            IsNew = table.Before is null,
            IsGone = table.Now is null,
            ColumnsIn = [.. table.ColumnsIn.Select(name => TitleOf(table.Now!, name, edition))],
            ColumnsOut = [.. table.ColumnsOut.Select(name => TitleOf(table.Before!, name, edition))],
            RowsIn = rows is null ? [] : [.. table.RowsIn.Select(row => rows.Name(row))],
            RowsOut = old is null ? [] : [.. table.RowsOut.Select(row => old.Name(row) with { Url = null })],
            Cells = cells,
        };
    }

    private static IEnumerable<ChangedCell> Cells(RowChange row, RowTexts before, RowTexts now) =>
        from field in now.Shown(row.Columns)
        let cells = (Before: before.Cell(row.Before, field.Name), Now: now.Cell(row.Now, field.Name))
        where cells.Before != cells.Now
        select new ChangedCell(now.Name(row.Now), now.TitleOf(field), cells.Before, cells.Now);

    private static string Summary(TableChanges table, Edition edition) => (table.Before, table.Now) switch
    {
        (null, { } added) => edition.Fill("changes.table_in", ("rows", edition.Count("rows", added.RowCount))),
        ({ } gone, null) => edition.Fill("changes.table_out", ("rows", edition.Count("rows", gone.RowCount))),
        _ => edition.Fill(
            "changes.summary",
            ("in", edition.Numbers.Text(table.RowsIn.Count)),
            ("out", edition.Numbers.Text(table.RowsOut.Count)),
            ("changed", edition.Numbers.Text(table.RowsChanged.Count))),
    };

    private static string TitleOf(DataTable table, string column, Edition edition) =>
        table.Schema.Field(column) is { } field && edition.In(field.Title) is { Length: > 0 } title ? title : column;
}
