using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
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

/// <summary>Markdown to HTML: links by id resolved, headings with readable ids, typography of the language, alignment by class instead of style.</summary>
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

    public static MarkdownDocument Parse(string markdown) => Markdown.Parse(markdown, Pipeline);

    public static RenderedText Render(MarkdownDocument document, LinkResolver links)
    {
        var headings = HeadingIds.Set(document);
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
                case Table table:
                    AlignByClass(table);
                    break;
                case FootnoteGroup footnotes:
                    footnotes.GetAttributes().AddProperty("role", "doc-endnotes");
                    break;
            }
        }

        return new(new(document.ToHtml(Pipeline)), headings);
    }

    // A page's security policy allows no style attribute.
    private static void AlignByClass(Table table)
    {
        foreach (var row in table.OfType<TableRow>())
        {
            for (var i = 0; i < row.Count && i < table.ColumnDefinitions.Count; i++)
            {
                if (table.ColumnDefinitions[i].Alignment is TableColumnAlign.Right)
                {
                    row[i].GetAttributes().AddClass("number");
                }
            }
        }

        foreach (var column in table.ColumnDefinitions)
        {
            column.Alignment = null;
        }
    }
}
