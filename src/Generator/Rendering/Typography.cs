using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Syntax.Inlines;

namespace Generator.Rendering;

/// <summary>Small things that a keyboard does not give: a dash for two hyphens between blanks, a space that does not break after §, before % and in "tabell 2.3".</summary>
internal static partial class Typography
{
    public static void Apply(LiteralInline literal)
    {
        // Most texts have nothing of it, which is seen faster than an expression tells.
        var content = literal.Content.AsSpan();
        var hasNumber = content.ContainsAnyInRange('0', '9');
        if (!hasNumber && !content.ContainsAny('§', '%') && !content.Contains("--", StringComparison.Ordinal) && !content.Contains("...", StringComparison.Ordinal))
        {
            return;
        }

        var text = literal.Content.ToString();
        var better = hasNumber ? BeforeNumber().Replace(AfterSection().Replace(text, "$1\u00A0"), "$1\u00A0") : text;
        better = BeforePercent().Replace(better, "\u00A0%");
        better = better.Replace(" -- ", " – ", StringComparison.Ordinal).Replace("...", "…", StringComparison.Ordinal);
        if (better != text)
        {
            literal.Content = new StringSlice(better);
        }
    }

    [GeneratedRegex(@"(§§?) *(?=[0-9])")]
    private static partial Regex AfterSection();

    // "tabell 2.3" and its like stay on one line.
    [GeneratedRegex(@"\b(kap\.|tabell|figur|fig\.|side|ch\.|table|figure|section|page) (?=[0-9])", RegexOptions.IgnoreCase)]
    private static partial Regex BeforeNumber();

    [GeneratedRegex(" %")]
    private static partial Regex BeforePercent();
}
