using Generator.Pages;

namespace Generator.SiteChecks;

/// <summary>A link to a place on a page of the site, which may not be there.</summary>
internal sealed record FragmentLink(string TargetFile, string Fragment);

/// <summary>The address of the same page in another language, as the page's head tells it.</summary>
internal sealed record Alternate(string Language, string TargetFile);

/// <summary>What one reading of a rendered page found, for the checks that hold pages against each other.</summary>
internal sealed class PageFacts(Page page)
{
    public Page Page => page;

    public HashSet<string> Ids { get; } = [];

    /// <summary>What stands in aria-labelledby, for, headers and the like.</summary>
    public List<string> IdReferences { get; } = [];

    public List<FragmentLink> Fragments { get; } = [];

    public List<Alternate> Alternates { get; } = [];

    /// <summary>Files that a browser fetches before the page is first shown.</summary>
    public List<string> FirstView { get; } = [];

    public List<Mistake> LinkMistakes { get; } = [];

    public List<Mistake> Mistakes { get; } = [];

    public string? Title { get; set; }

    public string? Description { get; set; }

    public bool HasTable { get; set; }

    public int Links { get; set; }

    public int Images { get; set; }

    public int Headings { get; set; }

    public void WrongLink(string? written, string norwegian, string english) => LinkMistakes.Add(new(page, written, norwegian, english));

    public void Wrong(string? written, string norwegian, string english) => Mistakes.Add(new(page, written, norwegian, english));
}
