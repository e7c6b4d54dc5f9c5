namespace Generator.Model;

/// <summary>A source that a text rests on, and where in it.</summary>
internal sealed record SourceReference(string Id, string? Place)
{
    /// <summary>Where it is written.</summary>
    public CellPlace? Where { get; init; }
}

/// <summary>
/// A Markdown file of content/: what stands between its --- lines, and its text. <paramref name="Name"/> is the path without language and
/// ending ("rapport/omfang", "rapport/index"), the same in every language; <paramref name="Template"/> is what the page shows besides the text
/// ("chapter": nothing); <paramref name="Short"/> is the title as menus have it; <paramref name="Text"/> keeps the line numbers of the file.
/// </summary>
internal sealed record Chapter(
    string File,
    string Name,
    string Language,
    string Title,
    string Short,
    string Description,
    string? Address,
    int Order,
    IReadOnlyList<SourceReference> Sources,
    DateOnly Updated,
    string Template,
    bool Html,
    bool Draft,
    string Text)
{
    /// <summary>Where the template is named; null where none is.</summary>
    public CellPlace? TemplateWhere { get; init; }

    /// <summary>"rapport" of "rapport/omfang"; empty at the root.</summary>
    public string Section => Name.LastIndexOf('/') is >= 0 and var slash ? Name[..slash] : "";

    /// <summary>The front page of its section.</summary>
    public bool IsIndex => Name.EndsWith("/index", StringComparison.Ordinal) || Name == "index";
}
