using System.Text;
using Generator.Diagnostics;

namespace Generator.Sources;

/// <summary>The lines of the sources, to show what a mistake is about.</summary>
internal sealed class SourceLines(SiteSources sources)
{
    // What fits on a terminal.
    private const int Width = 100;

    private readonly Dictionary<string, string[]> _lines = new(StringComparer.Ordinal);

    /// <summary>The line that something is on, cut to what is near it, and how many characters stand before the place; null where there is nothing to show.</summary>
    public (string Text, int Before)? At(SourceLocation where)
    {
        if (where.Line == 0 || LinesOf(where.Path) is var lines && where.Line > lines.Length)
        {
            return null;
        }

        var line = lines[where.Line - 1].Replace('\t', ' ');
        var column = Math.Clamp(where.Column - 1, 0, line.Length);
        var start = line.Length <= Width ? 0 : Math.Clamp(column - (Width / 2), 0, line.Length - Width);
        var shown = line.Substring(start, Math.Min(Width, line.Length - start));
        return string.IsNullOrWhiteSpace(shown) ? null : (shown, column - start);
    }

    private string[] LinesOf(string path)
    {
        if (!_lines.TryGetValue(path, out var lines))
        {
            var file = sources.Content.Concat(sources.Data).Concat(sources.Templates).FirstOrDefault(file => file.Path == path);
            _lines[path] = lines = file is null ? [] : Encoding.UTF8.GetString(file.Bytes.Span).ReplaceLineEndings("\n").Split('\n');
        }

        return lines;
    }
}
