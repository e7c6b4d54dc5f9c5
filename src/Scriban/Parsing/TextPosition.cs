namespace Scriban.Parsing;

/// <summary>A place in a text; line and column count from 0.</summary>
public readonly record struct TextPosition(int Offset, int Line, int Column)
{
    public override string ToString() => $"({Offset}:{Line},{Column})";

    internal string ToStringSimple() => $"{Line + 1},{Column + 1}";
}
