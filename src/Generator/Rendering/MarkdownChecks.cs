using Generator.Diagnostics;
using Generator.Model;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Rendering;

/// <summary>Reads a text as its author wrote it, expressions and all, so that each mistake has its place in the file.</summary>
internal static class MarkdownChecks
{
    // Stands for a character of an expression; what an address has of it is known only when it is rendered.
    private const char Masked = '\uE0FF';

    /// <summary>The text with its expressions masked; null, and said, where it is too much for the reader.</summary>
    public static MarkdownDocument? Parse(Chapter chapter, DiagnosticList diagnostics)
    {
        var masked = Mask(chapter.Text);
        if (MarkdownRenderer.TryParse(masked) is { } document)
        {
            return document;
        }

        MarkdownLimits.ReportTooDeep(chapter with { Text = masked }, diagnostics);
        return null;
    }

    public static void Run(MarkdownDocument document, Chapter chapter, LinkResolver links, DiagnosticList diagnostics)
    {
        var level = 1;
        foreach (var node in document.Descendants())
        {
            switch (node)
            {
                case HeadingBlock heading:
                    CheckHeading(heading, level, At(node), diagnostics);
                    level = heading.Level;
                    break;
                case LinkInline { IsImage: true } image when image.FirstChild is null:
                    diagnostics.Error(
                        At(node),
                        "bildet mangler alternativ tekst; skriv i klammene hva bildet viser",
                        "the image has no alternative text; say between the brackets what it shows");
                    break;
                case LinkInline { IsImage: true } image when image.Url?.Contains(Masked, StringComparison.Ordinal) != true:
                    links.CheckImage(image.Url ?? "", At(node), diagnostics);
                    break;
                case LinkInline { IsImage: false } link when link.Url?.Contains(Masked, StringComparison.Ordinal) != true:
                    links.Check(link.Url ?? "", At(node), diagnostics);
                    break;
                case CustomContainer { Info: var kind } when !MarkdownParts.Kinds.Contains(kind ?? ""):
                    var (norwegian, english) = NearestName.Suggestion(kind ?? "", MarkdownParts.Kinds);
                    diagnostics.Error(At(node), $"ukjent boks '::: {kind}'{norwegian}", $"unknown box '::: {kind}'{english}");
                    break;
                case HtmlBlock or HtmlInline when !chapter.Html && node is not HtmlInline { Tag: ['<', '/', ..] }:
                    diagnostics.Error(
                        At(node),
                        "HTML i teksten; skriv det som Markdown, eller sett 'html: true' øverst i filen",
                        "HTML in the text; write it as Markdown, or set 'html: true' at the top of the file");
                    break;
            }
        }

        SourceLocation At(MarkdownObject node) => new(chapter.File, node.Line + 1, node.Column + 1);
    }

    private static void CheckHeading(HeadingBlock heading, int before, SourceLocation where, DiagnosticList diagnostics)
    {
        if (heading.Level == 1)
        {
            diagnostics.Error(
                where,
                "overskrift på nivå 1; sidens tittel er den eneste, så begynn med ##",
                "a heading of level 1; the page's title is the only one, so begin with ##");
        }
        else if (heading.Level > before + 1)
        {
            var (right, wrong) = (new string('#', before + 1), new string('#', heading.Level));
            diagnostics.Error(where, $"overskriften hopper over et nivå: {wrong} der {right} var ventet", $"the heading skips a level: {wrong} where {right} was expected");
        }
    }

    /// <summary>The text with each expression masked, as long as it was, so that every place stays.</summary>
    private static string Mask(string text)
    {
        if (!text.Contains("{{", StringComparison.Ordinal))
        {
            return text;
        }

        var masked = text.ToCharArray();
        for (var open = text.IndexOf("{{", StringComparison.Ordinal); open >= 0;)
        {
            var close = text.IndexOf("}}", open, StringComparison.Ordinal);
            var end = close < 0 ? text.Length : close + 2;
            for (var i = open; i < end; i++)
            {
                masked[i] = masked[i] == '\n' ? '\n' : Masked;
            }

            open = close < 0 ? -1 : text.IndexOf("{{", end, StringComparison.Ordinal);
        }

        return new(masked);
    }
}
