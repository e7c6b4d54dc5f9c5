namespace Generator.Model;

/// <summary>What content/site.json says of the site as a whole; the first language stands at the root, each other under its code.</summary>
internal sealed record SiteSettings(IReadOnlyList<SiteLanguage> Languages, Uri? Base, Uri? Repository)
{
    public SiteLanguage Primary => Languages[0];
}
