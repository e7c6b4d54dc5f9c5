using Generator.Diagnostics;

namespace Generator.Sources;

/// <summary>A table as text: one header, and rows that all have as many cells as the header.</summary>
internal sealed class CsvFile
{
    private readonly List<string> _texts;
    private readonly List<int> _offsets;
    private readonly Dictionary<string, int> _columns;

    /// <summary>The cells come row by row, the header first, each with the offset where it starts.</summary>
    internal CsvFile(SourceText source, int width, List<string> texts, List<int> offsets, List<string> brokenRows)
    {
        (Source, Width, _texts, _offsets, BrokenRows) = (source, width, texts, offsets, brokenRows);
        _columns = Enumerable.Range(0, width)
            .DistinctBy(column => texts[column], StringComparer.Ordinal)
            .ToDictionary(column => texts[column], StringComparer.Ordinal);
    }

    public SourceText Source { get; }

    public int Width { get; }

    public int RowCount => (_texts.Count / Width) - 1;

    /// <summary>The rows that could not be read, and have been reported, as they are written.</summary>
    public IReadOnlyList<string> BrokenRows { get; }

    public IEnumerable<CsvCell> Header => Enumerable.Range(0, Width).Select(column => new CsvCell(this, column));

    public IEnumerable<CsvRow> Rows => Enumerable.Range(0, RowCount).Select(number => new CsvRow(this, number));

    public CsvRow Row(int number) => new(this, number);

    public bool HasColumn(string name) => _columns.ContainsKey(name);

    public int ColumnOf(string name) => _columns[name];

    public static CsvFile? Read(SourceFile file, DiagnosticList diagnostics) =>
        SourceText.Read(file, diagnostics) is { } text ? new CsvFileReader(text, diagnostics).Read() : null;

    internal string TextOf(int index) => _texts[index];

    internal SourceLocation PlaceOf(int index) => Source.At(_offsets[index]);
}
