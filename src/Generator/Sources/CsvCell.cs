using Generator.Diagnostics;

namespace Generator.Sources;

/// <summary>A cell's text, and its place, which is only worked out when a message needs it: a table has a million cells.</summary>
internal readonly record struct CsvCell(CsvFile File, int Index)
{
    public string Text => File.TextOf(Index);

    public SourceLocation Where => File.PlaceOf(Index);

    public void Deconstruct(out string text, out SourceLocation where) => (text, where) = (Text, Where);
}
