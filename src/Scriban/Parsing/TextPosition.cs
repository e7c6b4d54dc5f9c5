namespace Scriban.Parsing;

/// <summary>A place in a text; line and column count from 0.</summary>
public readonly struct TextPosition(int offset, int line, int column)
{
    public int Offset { get; } = offset;

    public int Line { get; } = line;

    public int Column { get; } = column;

    public override string ToString() => $"({Offset}:{Line},{Column})";

    internal string ToStringSimple() => $"{Line + 1},{Column + 1}";
}
