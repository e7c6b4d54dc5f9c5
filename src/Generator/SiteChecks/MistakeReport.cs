using System.Globalization;
using Generator.Diagnostics;

namespace Generator.SiteChecks;

/// <summary>
/// From a rendered page back to what someone can put right: the place in the page's text where the wrong thing is written; else the
/// template, where many pages have the same mistake; else the file that the page is made from.
/// </summary>
internal static class MistakeReport
{
    // So many pages do not go wrong in the same words by themselves.
    private const int Many = 3;

    public static void Write(IEnumerable<Mistake> mistakes, DiagnosticList diagnostics)
    {
        List<Mistake> unplaced = [];
        foreach (var mistake in mistakes)
        {
            if (PlaceInText(mistake) is { } place)
            {
                diagnostics.Add(new(mistake.Severity, place, mistake.Norwegian, mistake.English));
            }
            else
            {
                unplaced.Add(mistake);
            }
        }

        foreach (var same in unplaced.GroupBy(mistake => (mistake.Norwegian, mistake.English, mistake.Severity)))
        {
            Write(same.DistinctBy(mistake => mistake.Page).ToList(), diagnostics);
        }
    }

    private static void Write(List<Mistake> same, DiagnosticList diagnostics)
    {
        if (same.Count < Many)
        {
            foreach (var (page, _, norwegian, english, severity) in same)
            {
                diagnostics.Add(new(severity, SourceLocation.File(page.Source), $"{norwegian} (på siden {page.Url})", $"{english} (on the page {page.Url})"));
            }

            return;
        }

        var first = same[0];
        var template = same.TrueForAll(mistake => mistake.Page.Template == first.Page.Template) ? first.Page.Template : "page";
        var count = same.Count.ToString(CultureInfo.InvariantCulture);
        diagnostics.Add(new(
            first.Severity,
            SourceLocation.File($"templates/{template}.html"),
            $"{first.Norwegian} (på {count} sider, blant dem {first.Page.Url})",
            $"{first.English} (on {count} pages, among them {first.Page.Url})"));
    }

    private static SourceLocation? PlaceInText(Mistake mistake)
    {
        if (mistake.Written is not { Length: > 0 } written || mistake.Page.Text is not { } chapter)
        {
            return null;
        }

        var at = IndexOf(chapter.Text, written);
        if (at < 0)
        {
            return null;
        }

        var before = chapter.Text.AsSpan(0, at);
        return new(chapter.File, before.Count('\n') + 1, at - before.LastIndexOf('\n'));
    }

    // "#omfang" is not what is written where "#omfang-og-mer" stands.
    private static int IndexOf(string text, string written)
    {
        for (var at = text.IndexOf(written, StringComparison.Ordinal); at >= 0; at = text.IndexOf(written, at + 1, StringComparison.Ordinal))
        {
            var end = at + written.Length;
            if (end == text.Length || !(char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_'))
            {
                return at;
            }
        }

        return -1;
    }
}
