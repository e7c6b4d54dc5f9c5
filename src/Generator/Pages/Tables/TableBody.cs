using System.Globalization;
using Generator.Model;
using Generator.Tables;

namespace Generator.Pages.Tables;

/// <summary>The columns and cells of a table in one language.</summary>
internal sealed class TableBody
{
    // Longer than the names of things are.
    private const int Sentence = 60;

    private readonly PublishedTable _table;
    private readonly Edition _edition;

    public TableBody(PublishedTable table, Edition edition)
    {
        (_table, _edition) = (table, edition);
        CellTexts cells = new(table, edition);
        var shown = ShownFields.Of(table);
        List<(Field Field, List<TableCell> Cells)> columns = [.. shown.Select(field => (field, table.Data.Rows.Select(row => cells.Of(row, field)).ToList()))];

        // A column with nothing in it says nothing to readers; the files have it.
        columns.RemoveAll(column => column.Cells.Count > 0 && column.Cells.TrueForAll(cell => cell.Text.Length == 0));
        var head = ShownFields.HeadOf([.. columns.Select(column => column.Field)], table);
        if (table.Schema.Computed is null && head > 0)
        {
            // Whose row it is comes first, and stays while the rest scrolls; a printed table keeps its order.
            var column = columns[head];
            columns.RemoveAt(head);
            columns.Insert(0, column);
            head = 0;
        }

        Columns = [.. columns.Select((column, index) => ColumnOf(column.Field, index == head) with { IsProse = index != head && column.Cells.Exists(cell => cell.Text.Length > Sentence) })];
        Rows = [.. Enumerable.Range(0, table.Data.RowCount).Select(row => (IReadOnlyList<TableCell>)[.. columns.Select(column => column.Cells[row])])];
        Total = TotalOf([.. columns.Select(column => column.Field)], head, cells);
        Corrections = CorrectionsOf();
        Marks = MarksIn(Rows);
    }

    // A part of the whole; the sums are of all rows.
    private TableBody(TableBody whole, IReadOnlyList<int> columns, IReadOnlyList<int> rows)
    {
        (_table, _edition) = (whole._table, whole._edition);
        Columns = [.. columns.Select(column => whole.Columns[column])];
        Rows = [.. rows.Select(row => (IReadOnlyList<TableCell>)[.. columns.Select(column => whole.Rows[row][column])])];
        Total = rows.Count < whole.Rows.Count || whole.Total.Count == 0 ? [] : [.. columns.Select(column => whole.Total[column])];
        Corrections = whole.Corrections;
        Marks = MarksIn(Rows);
    }

    public IReadOnlyList<TableColumn> Columns { get; }

    public IReadOnlyList<IReadOnlyList<TableCell>> Rows { get; }

    public IReadOnlyList<TableCell> Total { get; }

    public IReadOnlyList<Correction> Corrections { get; }

    public IReadOnlyList<MissingMark> Marks { get; }

    public TableBody Only(IReadOnlyList<int> columns, IReadOnlyList<int> rows) => new(this, columns, rows);

    private static IReadOnlyList<MissingMark> MarksIn(IReadOnlyList<IReadOnlyList<TableCell>> rows) =>
        [.. rows.SelectMany(row => row).Where(cell => cell.Missing is not null).Select(cell => new MissingMark(cell.Text, cell.Missing!)).Distinct()];

    private TableColumn ColumnOf(Field field, bool isHead)
    {
        var (title, unit) = (_edition.In(field.Title), _edition.In(field.Unit));
        return new(
            field.Name,
            title.Length > 0 ? title : field.Name,
            string.Equals(title, unit, StringComparison.OrdinalIgnoreCase) ? "" : unit,
            IsNumeric(field),
            isHead)
        {
            Language = field.Language == _edition.Language.Code ? null : field.Language,
        };
    }

    // Years stand in line as numbers do, but are written without a space.
    private bool IsNumeric(Field field) =>
        (field.IsNumeric || field.Type is FieldType.Year)
        && (_table.Schema.Computed is not null || !_table.Schema.ForeignKeys.Any(key => key.Fields is [var only] && only == field.Name));

    private List<TableCell> TotalOf(List<Field> fields, int head, CellTexts cells)
    {
        List<TableCell> total = [.. fields.Select(field => SumOf(field) is { } sum ? cells.Number(sum, field) : TableCell.Empty)];
        if (total.TrueForAll(cell => cell.Text.Length == 0))
        {
            return [];
        }

        total[head] = new(TotalLabel(), "");
        return total;
    }

    private decimal? SumOf(Field field)
    {
        if (_table.Schema.Computed is not null)
        {
            return _table.Totals.TryGetValue(field.Name, out var total) && decimal.TryParse(total, NumberStyles.Number, CultureInfo.InvariantCulture, out var printed) ? printed : null;
        }

        return field.Sum && _table.Data.RowCount > 1 ? _table.Data.Rows.Sum(row => row.Number(field.Name) ?? 0) : null;
    }

    private string TotalLabel() =>
        _edition.Report.TryTable("totals", out var totals) && totals.Rows.FirstOrDefault(row => row.Text("table") == _table.Name) is { Table: not null } printed
            ? printed.Text("label", _edition.Language.Code)
            : _edition.Text("tables.sum");

    private List<Correction> CorrectionsOf()
    {
        if (!_edition.Report.TryTable("deviations", out var deviations) || !_edition.Links.TryGet("page", "avvik", out var page))
        {
            return [];
        }

        return
        [
            .. deviations.Rows.Where(row => row.Text("table") == _table.Name).Select(row => new Correction(
                $"{row.Text("row")}, {_edition.In(_table.Schema.Field(row.Text("column"))?.Title ?? LocalizedText.None)}",
                page.Url,
                row.Text("id"))),
        ];
    }
}
