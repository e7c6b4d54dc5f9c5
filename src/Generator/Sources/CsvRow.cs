namespace Generator.Sources;

/// <summary>A row under the header; it has a cell for every column.</summary>
internal readonly record struct CsvRow(CsvFile File, int Number)
{
    public CsvCell this[int column] => new(File, ((Number + 1) * File.Width) + column);

    public CsvCell this[string column] => this[File.ColumnOf(column)];
}
