using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Syntax.Inlines;

namespace Generator.Rendering;

/// <summary>Small things that a keyboard does not give: a dash for two hyphens between blanks, a space after § and before % that does not break.</summary>
internal static partial class Typography
{
    public static void Apply(LiteralInline literal)
    {
        if (literal.Content.AsSpan().IndexOfAny("§%-.") < 0)
        {
            return;
        }

        var text = literal.Content.ToString();
        var better = AfterSection().Replace(text, "$1\u00A0");
        better = BeforePercent().Replace(better, "\u00A0%");
        better = better.Replace(" -- ", " – ", StringComparison.Ordinal).Replace("...", "…", StringComparison.Ordinal);
        if (better != text)
        {
            literal.Content = new StringSlice(better);
        }
    }

    [GeneratedRegex(@"(§§?) *(?=[0-9])")]
    private static partial Regex AfterSection();

    [GeneratedRegex(" %")]
    private static partial Regex BeforePercent();
}
