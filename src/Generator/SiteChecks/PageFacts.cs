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

    public IReadOnlyList<string> Ids { get; private set; } = [];

    /// <summary>What stands in aria-labelledby, for, headers and the like.</summary>
    public List<string> IdReferences { get; private set; } = [];

    public List<FragmentLink> Fragments { get; private set; } = [];

    public List<Alternate> Alternates { get; private set; } = [];

    /// <summary>Files that a browser fetches before the page is first shown.</summary>
    public List<string> FirstView { get; private set; } = [];

    /// <summary>The files of the site that links lead to, by their numbers.</summary>
    public ICollection<int> Targets { get; private set; } = new HashSet<int>();

    public List<Mistake> LinkMistakes { get; private set; } = [];

    public List<Mistake> Mistakes { get; private set; } = [];

    /// <summary>The page's size as a server sends it, where that was asked for.</summary>
    public int Compressed { get; set; }

    public string? Title { get; set; }

    public string? Description { get; set; }

    public bool HasTable { get; set; }

    public int Links { get; set; }

    public int Images { get; set; }

    public int Headings { get; set; }

    /// <summary>Keeps what there is and no room for more: there may be a hundred thousand of these.</summary>
    public void Finish(IReadOnlyCollection<string> ids)
    {
        Ids = [.. ids];
        Targets = Targets.ToArray();
        IdReferences = Kept(IdReferences);
        Fragments = Kept(Fragments);
        Alternates = Kept(Alternates);
        FirstView = Kept(FirstView);
        LinkMistakes = Kept(LinkMistakes);
        Mistakes = Kept(Mistakes);
    }

    public void WrongLink(string? written, string norwegian, string english) => LinkMistakes.Add(new(page, written, norwegian, english));

    public void Wrong(string? written, string norwegian, string english) => Mistakes.Add(new(page, written, norwegian, english));

    private static List<T> Kept<T>(List<T> list)
    {
        if (list.Count == 0)
        {
            return None<T>.List;
        }

        list.TrimExcess();
        return list;
    }

    private static class None<T>
    {
        public static readonly List<T> List = [];
    }
}
