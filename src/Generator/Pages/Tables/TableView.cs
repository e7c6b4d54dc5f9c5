using Generator.Model;
using Generator.Tables;

namespace Generator.Pages.Tables;

/// <summary>A column as readers see it; <paramref name="IsHead"/> says whose row it is.</summary>
internal sealed record TableColumn(string Name, string Title, string Unit, bool IsNumeric, bool IsHead)
{
    /// <summary>The language of the cells where it is not the page's.</summary>
    public string? Language { get; init; }

    /// <summary>Sentences, which want room.</summary>
    public bool IsProse { get; init; }

    /// <summary>A rank or a running number: takes no more room than it needs.</summary>
    public bool IsSlim => IsNumeric && Name is ("rank" or "number");
}

/// <summary>
/// A cell as it is read and as it is sorted; <paramref name="Missing"/> says why it is empty. Several links make a list; one covers the text.
/// </summary>
internal sealed record TableCell(string Text, string Sort, string? Missing = null)
{
    public static readonly TableCell Empty = new("", "");

    public IReadOnlyList<PageLink> Links { get; init; } = [];
}

/// <summary>Where a table is taken from; without an address where the site does not tell more.</summary>
internal sealed record TableOrigin(string Title, string Place, PageUrl? Url, string? Fragment);

/// <summary>A cell that the source has otherwise, linked to the page that tells why.</summary>
internal sealed record Correction(string Title, PageUrl Url, string Fragment);

/// <summary>A mark in place of a value, and what it means.</summary>
internal sealed record MissingMark(string Mark, string Meaning);

/// <summary>
/// A table in one language: the same on its page and where a text shows it. Its rows are made when they are asked for, since most texts only
/// link to it.
/// </summary>
internal sealed class TableView
{
    private readonly Lazy<TableBody> _body;

    public TableView(PublishedTable table, Edition edition)
    {
        Table = table;
        Url = edition.Url(edition.Language.Address("tables"), table.Id);
        Title = edition.In(table.Schema.Title);
        Description = edition.In(table.Schema.Description);
        Origins = [.. table.Schema.Sources.Select(source => OriginOf(source, edition))];
        _body = new(() => new TableBody(table, edition));
    }

    private TableView(TableView whole, TableBody body)
    {
        (Table, Url, Title, Description, Origins) = (whole.Table, whole.Url, whole.Title, whole.Description, whole.Origins);
        _body = new(body);
    }

    public PublishedTable Table { get; }

    public string Id => Table.Id;

    public string Name => Table.Name;

    /// <summary>"2.3" for a printed table.</summary>
    public string? Number => Table.Number;

    public PageUrl Url { get; }

    public string Title { get; }

    public string Description { get; }

    public IReadOnlyList<TableOrigin> Origins { get; }

    public IReadOnlyList<TableColumn> Columns => _body.Value.Columns;

    public IReadOnlyList<IReadOnlyList<TableCell>> Rows => _body.Value.Rows;

    /// <summary>A cell for each column; empty where the table has no sums.</summary>
    public IReadOnlyList<TableCell> Total => _body.Value.Total;

    public IReadOnlyList<Correction> Corrections => _body.Value.Corrections;

    public IReadOnlyList<MissingMark> Marks => _body.Value.Marks;

    /// <summary>How much of the table is shown, where not all of it is.</summary>
    public string? Note { get; private init; }

    /// <summary>The row that a text wants seen, counted from 0; null where there is none.</summary>
    public int? Marked { get; private init; }

    public bool PinsHead => Columns.Count > 0 && Columns[0].IsHead;

    /// <summary>The part of the table that a text shows.</summary>
    public TableView Select(TableSelection selection, Edition edition)
    {
        if (selection.IsWhole)
        {
            return this;
        }

        var rows = selection.RowsOf(_body.Value, edition.Names);
        IReadOnlyList<string> keys = [.. Table.Data.Rows.Select(row => string.Join('/', Table.Schema.PrimaryKey.Select(row.Text)))];
        return new(this, _body.Value.Only(selection.ColumnsOf(_body.Value), rows))
        {
            Note = rows.Count == Rows.Count ? null : edition.Fill("tables.part", ("shown", edition.Numbers.Text(rows.Count)), ("all", edition.Numbers.Text(Rows.Count))),
            Marked = selection.MarkedOf(keys, rows),
        };
    }

    private static TableOrigin OriginOf(TableSource source, Edition edition) =>
        source.Reference is { } id && edition.Links.TryGet("source", id, out var target)
            ? new(target.Short, edition.Place(edition.In(source.Place)) ?? "", target.Url, target.Fragment)
            : new(source.Reference ?? edition.In(source.Title), edition.Place(edition.In(source.Place)) ?? "", null, null);
}
