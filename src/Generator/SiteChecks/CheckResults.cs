using Generator.Checks;

namespace Generator.SiteChecks;

/// <summary>What each check of the site tells whoever runs <c>check</c>.</summary>
internal static class CheckResults
{
    public static CheckResult Links(Dictionary<string, PageFacts> pages, bool right)
    {
        var links = CheckText.Number(pages.Values.Sum(facts => facts.Links));
        return right
            ? new(true, $"Lenker: {links} lenker, alle fører fram", $"Links: {links} links, all lead somewhere")
            : new(false, $"Lenker: {links} lenker, ikke alle fører fram", $"Links: {links} links, not all lead somewhere");
    }

    public static CheckResult Places(Dictionary<string, PageFacts> pages, bool right)
    {
        var (links, ids) = (CheckText.Number(pages.Values.Sum(facts => facts.Fragments.Count)), CheckText.Number(pages.Values.Sum(facts => facts.IdReferences.Count)));
        return right
            ? new(true, $"Steder på sidene: {links} lenker og {ids} henvisninger til id-er, alle finnes", $"Places on the pages: {links} links and {ids} references to ids, all there")
            : new(false, $"Steder på sidene: {links} lenker og {ids} henvisninger til id-er, ikke alle finnes", $"Places on the pages: {links} links and {ids} references to ids, not all there");
    }

    public static CheckResult Markup(Dictionary<string, PageFacts> pages, bool right)
    {
        var (headings, images) = (CheckText.Number(pages.Values.Sum(facts => facts.Headings)), CheckText.Number(pages.Values.Sum(facts => facts.Images)));
        return new(
            right,
            $"Oppbygning: {headings} overskrifter i rekkefølge, {images} bilder med alternativ tekst, språk, id-er, ingen stiler eller script i sidene",
            $"Structure: {headings} headings in order, {images} images with alternative text, language, ids, no styles or scripts in the pages");
    }

    public static CheckResult Heads(Dictionary<string, PageFacts> pages, bool right) => new(
        right,
        $"Titler og beskrivelser: {CheckText.Number(pages.Count)} sider har begge, og viser til seg selv på andre språk",
        $"Titles and descriptions: {CheckText.Number(pages.Count)} pages have both, and lead to themselves in other languages");

    public static CheckResult Orphans(Dictionary<string, PageFacts> pages, bool right) => new(
        right,
        $"Veier inn: {CheckText.Number(pages.Count)} sider, hver med en lenke fra en annen",
        $"Ways in: {CheckText.Number(pages.Count)} pages, each with a link from another");

    public static CheckResult Sizes(IReadOnlyList<(PageFacts Page, int Bytes)> weighed, bool right)
    {
        var kinds = weighed
            .GroupBy(page => SizeBudgets.Of(page.Page))
            .OrderBy(group => group.Key)
            .Select(group => (Most: SizeBudgets.Kilobytes(group.Max(page => page.Bytes)), Budget: SizeBudgets.Kilobytes(group.Key)))
            .ToList();
        return new(
            right,
            $"Vekt: største side {string.Join(", ", kinds.Select(kind => $"{kind.Most} av {kind.Budget} KB"))}",
            $"Weight: largest page {string.Join(", ", kinds.Select(kind => $"{kind.Most} of {kind.Budget} KB"))}");
    }
}
