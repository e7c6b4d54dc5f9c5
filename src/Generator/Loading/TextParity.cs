using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Loading;

/// <summary>The texts of the languages have the same names, all but the lists of words that are each language's own.</summary>
internal static class TextParity
{
    // What links begin with, and how the words of a place in a source are translated.
    private static readonly string[] OwnWords = ["links.", "places.", "quotes."];

    public static void Check(IReadOnlyList<SiteLanguage> languages, DiagnosticList diagnostics)
    {
        foreach (var language in languages)
        {
            var own = language.Texts.Paths().ToHashSet(StringComparer.Ordinal);
            var missing = languages
                .Where(other => other != language)
                .SelectMany(other => other.Texts.Paths().Select(path => (Path: path, other.Code)))
                .Where(text => !own.Contains(text.Path) && !OwnWords.Any(words => text.Path.StartsWith(words, StringComparison.Ordinal)))
                .DistinctBy(text => text.Path);
            foreach (var (path, other) in missing)
            {
                var (norwegian, english) = NearestName.Suggestion(path, own.Where(name => languages.Any(one => !one.Texts.Paths().Contains(name))));
                diagnostics.Error(
                    SourceLocation.File(FileOf(language)),
                    $"teksten '{path}' mangler; content/texts/{other}.json har den{norwegian}",
                    $"the text '{path}' is missing; content/texts/{other}.json has it{english}");
            }
        }
    }

    /// <summary>What the pages asked for and no language has; what one of them has, the check above has told of.</summary>
    public static void ReportMissed(IReadOnlyList<SiteLanguage> languages, DiagnosticList diagnostics)
    {
        var there = languages.SelectMany(language => language.Texts.Paths()).ToHashSet(StringComparer.Ordinal);
        foreach (var path in languages.SelectMany(language => language.Texts.Missed()).Distinct().Where(path => !there.Contains(path)))
        {
            diagnostics.Error(SourceLocation.File(FileOf(languages[0])), $"teksten '{path}' mangler; sidene viser den", $"the text '{path}' is missing; the pages show it");
        }
    }

    private static string FileOf(SiteLanguage language) => $"content/texts/{language.Code}.json";
}
