namespace Generator.Sources;

/// <summary>A row under the header; it has a cell for every column.</summary>
internal readonly struct CsvRow(CsvFile file, int number)
{
    public CsvCell this[int column] => new(file, ((number + 1) * file.Width) + column);

    public CsvCell this[string column] => this[file.ColumnOf(column)];
}
