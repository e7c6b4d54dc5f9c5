using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Rendering;

/// <summary>A heading of a text, for its table of contents.</summary>
internal sealed record Heading(int Level, string Id, string Text);

/// <summary>What a Markdown text has become.</summary>
internal sealed record RenderedText(SafeHtml Html, IReadOnlyList<Heading> Headings)
{
    public static readonly RenderedText Empty = new(SafeHtml.Empty, []);
}

/// <summary>Markdown to HTML: links by id resolved, headings with readable ids, typography of the language, the parts of the look.</summary>
internal static class MarkdownRenderer
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseFootnotes()
        .UseDefinitionLists()
        .UseAbbreviations()
        .UseCustomContainers()
        .UseFigures()
        .UseGenericAttributes()
        .Build();

    /// <summary>The document, or null where things lie so deep inside one another that the reader gives up.</summary>
    public static MarkdownDocument? TryParse(string markdown)
    {
        try
        {
            return Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException exception) when (IsTooDeep(exception))
        {
            return null;
        }
    }

    /// <summary>The reader and the writer each have a limit of their own.</summary>
    public static bool IsTooDeep(ArgumentException exception) => exception.Message.Contains("too deeply nested", StringComparison.Ordinal);

    public static RenderedText Render(MarkdownDocument document, LinkResolver links)
    {
        var headings = HeadingIds.Set(document);
        if (document.FirstOrDefault() is ParagraphBlock lead)
        {
            lead.GetAttributes().AddClass("lead");
        }

        foreach (var node in document.Descendants())
        {
            switch (node)
            {
                case LinkInline link:
                    links.Resolve(link);
                    break;
                case LiteralInline literal:
                    Typography.Apply(literal);
                    break;
                case FootnoteGroup footnotes:
                    footnotes.GetAttributes().AddProperty("role", "doc-endnotes");
                    break;
            }
        }

        Abbreviations.KeepFirst(document);
        MarkdownParts.Dress(document);
        return new(Write(document), headings);
    }

    public static SafeHtml Write(MarkdownDocument document) => new(document.ToHtml(Pipeline));
}
