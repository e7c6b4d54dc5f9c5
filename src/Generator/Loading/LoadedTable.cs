using Generator.Diagnostics;
using Generator.Model;
using Generator.Sources;

namespace Generator.Loading;

/// <summary>A table with what is known to be wrong with it, so that nothing is said twice.</summary>
internal sealed class LoadedTable(Resource resource, CsvFile file, int[] columns)
{
    private readonly HashSet<(int Row, int Column)> _badCells = [];

    public Resource Resource => resource;

    public TableSchema Schema => resource.Schema;

    public CsvFile File => file;

    public DataTable Data { get; } = new(
        resource.Schema,
        file.RowCount,
        (row, column) => columns[column] is >= 0 and var at ? file.Row(row)[at].Text : "",
        (row, column) => file.Row(row)[Math.Max(0, columns[column])].Where is var where ? new(where.Path, where.Line, where.Column) : default);

    public bool HasColumn(int column) => columns[column] >= 0;

    public CsvCell Cell(int row, int column) => file.Row(row)[columns[column]];

    public string Text(int row, int column) => Cell(row, column).Text;

    public SourceLocation Where(int row, int column) => Cell(row, column).Where;

    public void AddBad(int row, int column) => _badCells.Add((row, column));

    public bool IsBad(int row, int column) => _badCells.Count > 0 && _badCells.Contains((row, column));
}
