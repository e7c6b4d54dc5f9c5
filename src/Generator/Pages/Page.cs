using Generator.Model;

namespace Generator.Pages;

/// <summary>A link to a page, as menus, breadcrumbs and lists have it.</summary>
internal sealed record PageLink(string Title, PageUrl Url)
{
    /// <summary>The title where there is little room.</summary>
    public string Short { get; init; } = Title;

    /// <summary>The place on the page, without #; null for its top.</summary>
    public string? Fragment { get; init; }
}

/// <summary>A source with the place in it, linked to where the site tells of it.</summary>
internal sealed record SourceLink(string Title, string? Place, PageUrl Url, string? Fragment = null);

/// <summary>A text in a section's list.</summary>
internal sealed record ChapterLink(string Title, string Description, PageUrl Url);

/// <summary>
/// A page before it is rendered. <paramref name="Key"/> is the same in every language ("collaboration/ofa"), <paramref name="Template"/> the file under
/// templates/ that shows its content, <paramref name="Source"/> the file that someone who wants to change the page would edit.
/// </summary>
internal sealed record Page(string Key, string Kind, SiteLanguage Language, PageUrl Url, string Title, string Template, string Source)
{
    private Lazy<object?> _content = new((object?)null);

    /// <summary>What the template shows; a record of the page's kind, made when it is first asked for.</summary>
    public object? Content => _content.Value;

    internal Func<object?> Shows
    {
        private get;
        init => (field, _content) = (value, new(value));
    } = () => null;

    /// <summary>Lets go of the content; whoever asks again has it made again.</summary>
    public void Forget() => _content = new(Shows);

    /// <summary>The key of the front page of the page's section, which the menu marks; its own where it is one.</summary>
    public string Section { get; init; } = "";

    /// <summary>The author's text on the page.</summary>
    public Chapter? Text { get; init; }

    /// <summary>For search engines and lists; a page without one takes what its template says.</summary>
    public string? Description { get; init; }

    public IReadOnlyList<PageLink> Breadcrumbs { get; init; } = [];

    public PageLink? Previous { get; init; }

    public PageLink? Next { get; init; }

    /// <summary>What the text rests on.</summary>
    public IReadOnlyList<SourceLink> Sources { get; init; } = [];

    /// <summary>What a section's front page leads to.</summary>
    public IReadOnlyList<ChapterLink> Chapters { get; init; } = [];

    /// <summary>Its reference as files for those who keep theirs in a program; null for pages that are cited by their address alone.</summary>
    public PageUrl? Bibtex => CitationFile("sitering.bib");

    public PageUrl? Ris => CitationFile("sitering.ris");

    /// <summary>The day the page's text was last changed, where it has one.</summary>
    public DateOnly? Updated => Text?.Updated;

    private PageUrl? CitationFile(string name) => Kind is "table" or "chapter" && Url.IsPage ? PageUrl.File($"{Url.Path[1..]}{name}") : null;
}
