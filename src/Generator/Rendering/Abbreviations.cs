using System.Text;
using Generator.Pages;
using Markdig.Extensions.Abbreviations;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Rendering;

/// <summary>The glossary's abbreviations say what they stand for where a text first has them.</summary>
internal static class Abbreviations
{
    /// <summary>The text with a definition of each abbreviation after it, as an author would write it; one that the author wrote comes first and counts.</summary>
    public static string Explain(string markdown, Edition edition)
    {
        if (!edition.Report.TryTable("glossary", out var glossary))
        {
            return markdown;
        }

        StringBuilder? text = null;
        foreach (var row in glossary.Rows)
        {
            // A sign such as "§ 27" is no word that could be told from its surroundings.
            if (row.Text("abbreviation") is { Length: > 1 } abbreviation
                && abbreviation.All(char.IsLetter)
                && markdown.Contains(abbreviation, StringComparison.Ordinal)
                && !markdown.Contains($"*[{abbreviation}]:", StringComparison.Ordinal))
            {
                (text ??= new(markdown)).Append("\n\n*[").Append(abbreviation).Append("]: ").Append(row.Text("term", edition.Language.Code));
            }
        }

        return text?.ToString() ?? markdown;
    }

    /// <summary>In running text, and once: a heading is a name, and a word explained again and again is in the way.</summary>
    public static void KeepFirst(MarkdownDocument document)
    {
        if (!document.HasAbbreviations())
        {
            return;
        }

        HashSet<string> seen = [];
        foreach (var inline in document.Descendants<AbbreviationInline>().ToList())
        {
            var label = inline.Abbreviation!.Label!;
            if (BlockOf(inline) is HeadingBlock || inline.Parent is LinkInline || !seen.Add(label))
            {
                inline.ReplaceBy(new LiteralInline(label));
            }
        }
    }

    private static LeafBlock? BlockOf(Inline inline)
    {
        var parent = inline.Parent;
        while (parent?.Parent is { } outer)
        {
            parent = outer;
        }

        return parent?.ParentBlock;
    }
}
