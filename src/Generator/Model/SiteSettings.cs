namespace Generator.Model;

/// <summary>What content/site.json says of the site as a whole; the first language stands at the root, each other under its code.</summary>
internal sealed record SiteSettings(IReadOnlyList<SiteLanguage> Languages, Uri? Base, Uri? Repository)
{
    public SiteLanguage Primary => Languages[0];

    /// <summary>Where the site stands, ending with '/'; null where nobody has said.</summary>
    public Uri? Base { get; } = Base is null || Base.AbsoluteUri.EndsWith('/') ? Base : new($"{Base.AbsoluteUri}/");

    /// <summary>
    /// The address for files that are worth nothing without one (sitemap, feed): the base, or else where a repository's pages are published by
    /// default.
    /// </summary>
    public Uri? PublicAddress => Base
        ?? (Repository is { Host: "github.com", Segments: [_, var owner, var name] }
            ? new($"https://{owner.TrimEnd('/').ToLowerInvariant()}.github.io/{name.TrimEnd('/')}/")
            : null);
}
