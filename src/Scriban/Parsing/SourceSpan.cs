namespace Scriban.Parsing;

/// <summary>A stretch of a template's text; <see cref="End"/> is the place of its last character.</summary>
public readonly struct SourceSpan(string fileName, TextPosition start, TextPosition end)
{
    public string FileName { get; } = fileName;

    public TextPosition Start { get; } = start;

    public TextPosition End { get; } = end;

    public int Length => End.Offset - Start.Offset + 1;

    public override string ToString() => $"{FileName ?? "<input>"}({Start.ToStringSimple()})-({End.ToStringSimple()})";

    /// <summary>The form that starts a message: <c>path(line,column)</c>, both from 1.</summary>
    public string ToStringSimple() => $"{FileName ?? "<input>"}({Start.ToStringSimple()})";
}
