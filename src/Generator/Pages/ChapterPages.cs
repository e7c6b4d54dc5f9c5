using Generator.Model;

namespace Generator.Pages;

/// <summary>A page for each text of content/ that belongs to no municipality, county or collaboration.</summary>
internal static class ChapterPages
{
    private static readonly string[] EntityKinds = ["collaborations", "counties", "municipalities"];

    public static IEnumerable<Page> Of(Edition edition)
    {
        var own = edition.Chapters.Where(chapter => !IsNarrative(chapter, edition)).ToList();
        var bySection = own
            .Where(chapter => !chapter.IsIndex)
            .ToLookup(chapter => chapter.Section);
        foreach (var chapter in own)
        {
            var siblings = InOrder(bySection[chapter.Section]).ToList();
            var at = siblings.IndexOf(chapter);
            var index = own.Find(other => other.IsIndex && other.Section == chapter.Section && other != chapter);
            yield return new(chapter.Name, chapter.Template, edition.Language, UrlOf(chapter, edition), chapter.Title, chapter.Template, chapter.File)
            {
                Section = chapter.Section.Length > 0 ? $"{chapter.Section}/index" : chapter.Name,
                Shows = () => ListContents.Of(chapter.Template, edition),
                Text = chapter,
                Description = chapter.Description,
                Breadcrumbs = Breadcrumbs(chapter, index, edition),
                Sources = [.. chapter.Sources.Select(source => Source(source, edition))],
                Previous = at > 0 && chapter.Section.Length > 0 ? Link(siblings[at - 1], edition) : at == 0 && chapter.Section.Length > 0 && index is not null ? Link(index, edition) : null,
                Next = at < 0
                    ? chapter.Section.Length > 0 && siblings.Count > 0 ? Link(siblings[0], edition) : null
                    : at + 1 < siblings.Count && chapter.Section.Length > 0 ? Link(siblings[at + 1], edition) : null,
                Chapters = chapter.IsIndex && chapter.Section.Length > 0 ? [.. siblings.Select(sibling => Contents(sibling, edition))] : [],
            };
        }
    }

    public static PageUrl UrlOf(Chapter chapter, Edition edition)
    {
        if (chapter.Template == "notfound")
        {
            var file = edition.Language.Folder is { } folder ? $"{folder}/404.html" : "404.html";
            return PageUrl.File(file) with { LinksFrom = edition.Settings.Base?.AbsolutePath ?? "/" };
        }

        if (chapter.Address is { } address)
        {
            return edition.Url(address.Split('/', StringSplitOptions.RemoveEmptyEntries));
        }

        var name = chapter.IsIndex ? chapter.Section : chapter.Name;
        return edition.Url(name.Split('/', StringSplitOptions.RemoveEmptyEntries));
    }

    public static IEnumerable<Chapter> InOrder(IEnumerable<Chapter> chapters) =>
        chapters.OrderBy(chapter => chapter.Order).ThenBy(chapter => chapter.Name, StringComparer.Ordinal);

    private static bool IsNarrative(Chapter chapter, Edition edition) =>
        !chapter.IsIndex
        && EntityKinds.Any(kind => chapter.Section == edition.Settings.Primary.Address(kind));

    private static SourceLink Source(SourceReference source, Edition edition) =>
        edition.Links.TryGet("source", source.Id, out var target) ? new(target.Title, edition.Place(source.Place), target.Url, target.Fragment) : new(source.Id, edition.Place(source.Place), edition.Url());

    private static PageLink Link(Chapter chapter, Edition edition) => new(chapter.Title, UrlOf(chapter, edition)) { Short = chapter.Short };

    private static ChapterLink Contents(Chapter chapter, Edition edition) => new(chapter.Title, chapter.Description, UrlOf(chapter, edition));

    private static List<PageLink> Breadcrumbs(Chapter chapter, Chapter? index, Edition edition)
    {
        List<PageLink> crumbs = [];
        if (chapter.Name != "index")
        {
            crumbs.Add(new(edition.Text("menu.home"), edition.Url()));
        }

        if (index is not null && chapter.Section.Length > 0)
        {
            crumbs.Add(Link(index, edition));
        }

        return crumbs;
    }
}
