namespace Generator.SiteChecks;

/// <summary>A page that no other page links to is one that no reader finds; the front page and the one for wrong addresses need no link.</summary>
internal static class OrphanCheck
{
    public static IEnumerable<Mistake> Run(Dictionary<string, PageFacts> pages, SiteAddresses addresses)
    {
        var linked = new bool[addresses.Count];
        foreach (var target in pages.Values.SelectMany(facts => facts.Targets))
        {
            linked[target] = true;
        }

        return from facts in pages.Values
               where !linked[addresses.Find(facts.Page.Url.FilePath)] && facts.Page.Key is not ("index" or "404")
               select new Mistake(facts.Page, null, "ingen annen side lenker til siden", "no other page links to the page");
    }
}
