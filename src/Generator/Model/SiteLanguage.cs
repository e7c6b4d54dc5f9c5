namespace Generator.Model;

/// <summary>A language of the site: its code ("nb"), where its pages stand ("" or "en") and its words.</summary>
internal sealed record SiteLanguage(string Code, bool IsPrimary, TextTree Texts)
{
    /// <summary>How the way to this language is signposted, in the language itself: "In English".</summary>
    public string Signpost => Texts["signpost"].Text;

    /// <summary>As Open Graph has it: "en_GB".</summary>
    public string Locale => Texts["site"]["locale"].Text;

    public string? Folder => IsPrimary ? null : Code;

    /// <summary>What part of an address is called in this language: "collaborations" is "samarbeid".</summary>
    public string Address(string kind) => Texts["addresses"][kind].Text;
}
