using System.Text.RegularExpressions;
using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Checks;

/// <summary>
/// A text shows the same in every language: the same charts, tables and maps, the same headings, and a place to link to at the same ones. What
/// one language's text has and the other's has not is said at its place, with where in the other it would stand.
/// </summary>
internal sealed partial class ChapterParity(SiteSettings settings, DiagnosticList diagnostics)
{
    public CheckResult Run(IReadOnlyList<Chapter> chapters)
    {
        var before = diagnostics.Count;
        var compared = 0;
        foreach (var same in chapters.GroupBy(chapter => chapter.Name).Where(same => same.Skip(1).Any()))
        {
            var first = same.FirstOrDefault(chapter => chapter.Language == settings.Primary.Code) ?? same.First();
            foreach (var other in same.Where(chapter => chapter != first))
            {
                compared++;
                Compare(first, other, ShownIn);
                Compare(first, other, HeadingsIn);
                CompareSources(first, other);
            }
        }

        return new(
            diagnostics.Count == before,
            $"Tekster: {compared} er holdt mot den samme på et annet språk: figurer, overskrifter og kilder",
            $"Texts: {compared} are held against the same in another language: figures, headings and sources");
    }

    private void Compare(Chapter first, Chapter other, Func<Chapter, List<Part>> partsOf)
    {
        var (ours, theirs) = (partsOf(first), partsOf(other));
        Report(ours, theirs, first, other);
        Report(theirs, ours, other, first);
    }

    private void Report(List<Part> ours, List<Part> theirs, Chapter here, Chapter there)
    {
        List<Part> left = [.. theirs];
        var after = 1;
        foreach (var part in ours)
        {
            var at = left.FindIndex(other => other.Key == part.Key);
            if (at >= 0)
            {
                after = left[at].Line;
                left.RemoveAt(at);
                continue;
            }

            diagnostics.Error(
                new(here.File, part.Line, part.Column),
                $"{part.Norwegian} mangler i {there.File}; der skulle det stått etter linje {after}",
                $"{part.English} is missing in {there.File}; there it would stand after line {after}");
        }
    }

    private void CompareSources(Chapter first, Chapter other)
    {
        foreach (var (here, there) in new[] { (first, other), (other, first) })
        {
            foreach (var id in here.Sources.Select(source => source.Id).Except(there.Sources.Select(source => source.Id)))
            {
                diagnostics.Error(
                    SourceLocation.File(there.File),
                    $"kilden '{id}' mangler; {here.File} har den",
                    $"the source '{id}' is missing; {here.File} has it");
            }
        }
    }

    private static List<Part> ShownIn(Chapter chapter) =>
        [.. Call().Matches(chapter.Text).Select(call =>
        {
            var written = Blanks().Replace(call.Groups[1].Value, " ").Replace('"', '\'').Trim();
            return PartAt(chapter, call.Index, written, $"{{{{ {written} }}}}", $"{{{{ {written} }}}}");
        })];

    // A heading's counterpart is the next of its level, whatever it is called there.
    private static List<Part> HeadingsIn(Chapter chapter) =>
        [.. Heading().Matches(chapter.Text).Select(heading =>
        {
            var anchored = Anchor().IsMatch(heading.Value) ? "#" : "";
            var title = Anchor().Replace(heading.Groups[2].Value, "").Trim();
            return PartAt(
                chapter,
                heading.Index,
                $"{heading.Groups[1].Value}{anchored}",
                anchored.Length > 0 ? $"motstykket med anker til overskriften '{title}'" : $"motstykket til overskriften '{title}'",
                anchored.Length > 0 ? $"the counterpart with an anchor of the heading '{title}'" : $"the counterpart of the heading '{title}'");
        })];

    private static Part PartAt(Chapter chapter, int index, string key, string norwegian, string english)
    {
        var before = chapter.Text.AsSpan(0, index);
        return new(key, before.Count('\n') + 1, index - before.LastIndexOf('\n'), norwegian, english);
    }

    [GeneratedRegex(@"\{\{[-~]?\s*((?:table|chart|map)\b[^}]*?)\s*[-~]?\}\}")]
    private static partial Regex Call();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^(#{2,6}) +([^\n]*)", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\{#[^}]*\}\s*$")]
    private static partial Regex Anchor();

    /// <summary>Something that the other language's text has too; what they have in common is the key.</summary>
    private sealed record Part(string Key, int Line, int Column, string Norwegian, string English);
}
