using Generator.Model;
using Markdig.Extensions.Abbreviations;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Rendering;

/// <summary>Gives each heading an id made of its words, unless the author gave one, and the second of the same name a number.</summary>
internal static class HeadingIds
{
    public static IReadOnlyList<Heading> Set(MarkdownDocument document)
    {
        List<Heading> headings = [];
        HashSet<string> taken = [];
        Dictionary<string, int> next = [];
        foreach (var block in document.Descendants<HeadingBlock>())
        {
            var text = PlainText(block.Inline);
            var attributes = block.GetAttributes();
            var wanted = attributes.Id ?? Slug.Of(text);
            var id = wanted;
            for (var number = next.GetValueOrDefault(wanted, 2); !taken.Add(id); number++)
            {
                next[wanted] = number + 1;
                id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{wanted}-{number}");
            }

            attributes.Id = id;
            headings.Add(new(block.Level, id, text));
        }

        return headings;
    }

    public static string PlainText(ContainerInline? inlines) =>
        inlines is null ? "" : string.Concat(inlines.Descendants().Select(inline => inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            AbbreviationInline { Abbreviation: { } abbreviation } => abbreviation.Label,
            LineBreakInline => " ",
            _ => "",
        }));
}
