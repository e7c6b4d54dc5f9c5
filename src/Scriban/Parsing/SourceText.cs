namespace Scriban.Parsing;

/// <summary>A template's text with its name, and the places of its characters.</summary>
internal sealed class SourceText
{
    private readonly string _path;
    private readonly List<int> _lineStarts = [0];
    private int _lastLine;

    public SourceText(string text, string? path)
    {
        Text = text;
        _path = path ?? "<input>";
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            _lineStarts.Add(i + 1);
        }
    }

    public string Text { get; }

    /// <summary>The span from <paramref name="start"/> up to <paramref name="end"/>, which is not part of it.</summary>
    public SourceSpan Span(int start, int end) => new(_path, Position(start), Position(Math.Max(start, end - 1)));

    public string Slice(SourceSpan span)
    {
        var start = Math.Min(span.Start.Offset, Text.Length);
        return Text[start..Math.Clamp(span.End.Offset + 1, start, Text.Length)];
    }

    private TextPosition Position(int offset)
    {
        var line = _lastLine;
        if (offset < _lineStarts[line] || (line + 1 < _lineStarts.Count && offset >= _lineStarts[line + 1]))
        {
            line = _lineStarts.BinarySearch(offset);
            line = line < 0 ? ~line - 1 : line;
            _lastLine = line;
        }

        return new(offset, line, offset - _lineStarts[line]);
    }
}
