namespace Generator.Model;

/// <summary>A table whose cells are known to follow the schema. They are kept as written, and read as what they are when asked for.</summary>
internal sealed class DataTable
{
    private const char KeySeparator = '\u001F';

    private readonly Func<int, int, string> _textOf;
    private readonly Func<int, int, CellPlace> _placeOf;
    private readonly Lazy<Dictionary<string, int>> _rowsByKey;

    /// <summary>A cell's text and its place are asked for by row and column, as the schema counts the columns.</summary>
    public DataTable(TableSchema schema, int rowCount, Func<int, int, string> textOf, Func<int, int, CellPlace> placeOf)
    {
        (Schema, RowCount, _textOf, _placeOf) = (schema, rowCount, textOf, placeOf);
        _rowsByKey = new(IndexByKey);
    }

    public TableSchema Schema { get; }

    public string Name => Schema.Name;

    public int RowCount { get; }

    /// <summary>How many different primary keys the rows have.</summary>
    public int KeyCount => _rowsByKey.Value.Count;

    public IEnumerable<DataRow> Rows => Enumerable.Range(0, RowCount).Select(index => new DataRow(this, index));

    public DataRow this[int row] => new(this, row);

    /// <summary>The row whose primary key has these cells, or null.</summary>
    public DataRow? Find(params ReadOnlySpan<string> key) =>
        _rowsByKey.Value.TryGetValue(string.Join(KeySeparator, key), out var row) ? new DataRow(this, row) : null;

    internal string Cell(int row, int column) => _textOf(row, column);

    internal CellPlace PlaceOf(int row, int column) => _placeOf(row, column);

    private Dictionary<string, int> IndexByKey()
    {
        Dictionary<string, int> rows = new(StringComparer.Ordinal);
        int[] columns = [.. Schema.PrimaryKey.Select(name => Schema.ColumnOf(name) ?? 0)];
        for (var row = 0; columns.Length > 0 && row < RowCount; row++)
        {
            rows.TryAdd(string.Join(KeySeparator, columns.Select(column => Cell(row, column))), row);
        }

        return rows;
    }
}
