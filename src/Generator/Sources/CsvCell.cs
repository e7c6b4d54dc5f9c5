using Generator.Diagnostics;

namespace Generator.Sources;

/// <summary>A cell's text, and its place, which is only worked out when a message needs it: a table has a million cells.</summary>
internal readonly struct CsvCell(CsvFile file, int index)
{
    public string Text => file.TextOf(index);

    public SourceLocation Where => file.PlaceOf(index);

    public void Deconstruct(out string text, out SourceLocation where) => (text, where) = (Text, Where);
}
