namespace Generator.SiteChecks;

/// <summary>A page that no other page links to is one that no reader finds; the front page and the one for wrong addresses need no link.</summary>
internal static class OrphanCheck
{
    public static IEnumerable<Mistake> Run(Dictionary<string, PageFacts> pages, SiteAddresses addresses) =>
        from facts in pages.Values
        where !addresses.IsLinked(facts.Page.Url.FilePath) && facts.Page.Key is not ("index" or "404")
        select new Mistake(facts.Page, null, "ingen annen side lenker til siden", "no other page links to the page");
}
