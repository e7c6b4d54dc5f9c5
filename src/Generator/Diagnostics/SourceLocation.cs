using System.Globalization;

namespace Generator.Diagnostics;

/// <summary>A place in a file of the report: the path from the root with '/', line and column counted from 1; line 0 is the file as a whole.</summary>
internal sealed record SourceLocation(string Path, int Line, int Column) : IComparable<SourceLocation>
{
    public static SourceLocation File(string path) => new(path, 0, 0);

    public int CompareTo(SourceLocation? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byPath = string.CompareOrdinal(Path, other.Path);
        return byPath != 0 ? byPath : (Line, Column).CompareTo((other.Line, other.Column));
    }

    public override string ToString() =>
        Line == 0 ? Path : string.Create(CultureInfo.InvariantCulture, $"{Path}:{Line}:{Column}");
}
