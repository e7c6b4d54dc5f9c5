using System.Globalization;
using Generator.Diagnostics;

namespace Generator.SiteChecks;

/// <summary>Each page has a title and a description that tell it from the others of its language, and its alternates lead back to it.</summary>
internal static class HeadCheck
{
    public static IEnumerable<Mistake> Run(Dictionary<string, PageFacts> pages)
    {
        List<Mistake> mistakes = [];
        Dictionary<(string, string), PageFacts> titles = [];
        Dictionary<(string, string), PageFacts> descriptions = [];
        foreach (var facts in pages.Values)
        {
            CheckText(facts, facts.Title, "tittel", "title", 3, 90, titles, mistakes);
            CheckText(facts, facts.Description, "beskrivelse", "description", 40, 320, descriptions, mistakes);
            CheckAlternates(facts, pages, mistakes);
        }

        return mistakes;
    }

    private static void CheckText(
        PageFacts facts,
        string? text,
        string norwegian,
        string english,
        int least,
        int most,
        Dictionary<(string, string), PageFacts> seen,
        List<Mistake> mistakes)
    {
        if (string.IsNullOrEmpty(text))
        {
            mistakes.Add(new(facts.Page, null, $"siden mangler {norwegian}", $"the page has no {english}"));
            return;
        }

        if (text.Length < least || text.Length > most)
        {
            var length = text.Length.ToString(CultureInfo.InvariantCulture);
            mistakes.Add(new(
                facts.Page,
                null,
                $"sidens {norwegian} er på {length} tegn; søkemotorer viser best en på {least}–{most}",
                $"the page's {english} has {length} characters; search engines show one of {least}–{most} best",
                Severity.Warning));
        }

        if (!seen.TryAdd((facts.Page.Language.Code, text), facts))
        {
            var other = seen[(facts.Page.Language.Code, text)].Page.Url;
            mistakes.Add(new(
                facts.Page,
                null,
                $"siden har samme {norwegian} som {other}: '{text}'",
                $"the page has the same {english} as {other}: '{text}'",
                Severity.Warning));
        }
    }

    private static void CheckAlternates(PageFacts facts, Dictionary<string, PageFacts> pages, List<Mistake> mistakes)
    {
        foreach (var (language, file) in facts.Alternates.Where(alternate => alternate.Language != "x-default"))
        {
            if (!pages.TryGetValue(file, out var other))
            {
                continue;
            }

            if (other.Page.Language.Code != language)
            {
                mistakes.Add(new(
                    facts.Page,
                    null,
                    $"hreflang '{language}' fører til {other.Page.Url}, som er på '{other.Page.Language.Code}'",
                    $"hreflang '{language}' leads to {other.Page.Url}, which is in '{other.Page.Language.Code}'"));
            }
            else if (!other.Alternates.Exists(back => back.TargetFile == facts.Page.Url.FilePath))
            {
                mistakes.Add(new(
                    facts.Page,
                    null,
                    $"hreflang '{language}' fører til {other.Page.Url}, som ikke viser tilbake",
                    $"hreflang '{language}' leads to {other.Page.Url}, which does not lead back"));
            }
        }
    }
}
