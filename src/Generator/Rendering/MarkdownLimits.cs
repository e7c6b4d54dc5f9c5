using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Rendering;

/// <summary>What no text needs, and what reading would take for ever or not be possible at all.</summary>
internal static class MarkdownLimits
{
    private const int MostCharacters = 1_000_000;
    private const int MostColumnsIn = 100;

    /// <summary>Whether the text can be read; why not has been said.</summary>
    public static bool Allow(Chapter chapter, DiagnosticList diagnostics)
    {
        if (chapter.Text.Length > MostCharacters)
        {
            diagnostics.Error(
                SourceLocation.File(chapter.File),
                $"teksten er på {chapter.Text.Length} tegn; en tekst kan ha {MostCharacters}, så del den på flere sider",
                $"the text has {chapter.Text.Length} characters; a text may have {MostCharacters}, so divide it into several pages");
            return false;
        }

        var line = 1;
        foreach (var text in chapter.Text.AsSpan().EnumerateLines())
        {
            if (text.IndexOfAnyExcept(' ', '\t', '>') is > MostColumnsIn and var column)
            {
                diagnostics.Error(
                    new(chapter.File, line, column + 1),
                    $"linjen er rykket inn {column} tegn; høyst {MostColumnsIn}",
                    $"the line is indented by {column} characters; at most {MostColumnsIn}");
                return false;
            }

            line++;
        }

        return true;
    }

    /// <summary>Lists, quotes, brackets or emphasis so deep inside one another that Markdown gives up; told at the first line that is too much.</summary>
    public static void ReportTooDeep(Chapter chapter, DiagnosticList diagnostics)
    {
        var lines = chapter.Text.Split('\n');
        var (fine, tooMuch) = (0, lines.Length);
        while (tooMuch - fine > 1)
        {
            var middle = (fine + tooMuch) / 2;
            (fine, tooMuch) = IsTooDeep(string.Join('\n', lines[..middle])) ? (fine, middle) : (middle, tooMuch);
        }

        diagnostics.Error(
            new(chapter.File, tooMuch, 1),
            "lister, sitater, klammer eller uthevinger ligger for dypt inni hverandre",
            "lists, quotes, brackets or emphasis lie too deep inside one another");
    }

    private static bool IsTooDeep(string markdown)
    {
        try
        {
            return MarkdownRenderer.TryParse(markdown) is not { } document || MarkdownRenderer.Write(document).Length < 0;
        }
        catch (ArgumentException exception) when (MarkdownRenderer.IsTooDeep(exception))
        {
            return true;
        }
    }
}
