using Generator.Model;
using Generator.Pages;

namespace Generator.Rendering;

/// <summary>Pages become files, in memory, each by itself: any number of threads may ask for them.</summary>
internal sealed class SiteRenderer(SitePlan plan, TemplateSet templates, AssetSet assets)
{
    private readonly ILookup<string, Page> _alternates = plan.Pages.ToLookup(page => page.Key);
    private readonly Dictionary<SiteLanguage, EditionScope> _scopes =
        plan.Editions.ToDictionary(edition => edition.Language, edition => new EditionScope(edition, assets, templates));

    public RenderedPage Render(Page page) => _scopes[page.Language].Render(page, [.. _alternates[page.Key]]);

    /// <summary>The files that belong to the pages as a whole: what browsers, maps and reference programs fetch, and the assets.</summary>
    public IReadOnlyList<OutputFile> SharedFiles() =>
        [.. plan.Editions.Select(edition => WebManifest.Of(edition, assets)), .. CitationFiles.Of(plan), .. Map(), .. Lookup(), .. assets.Files];

    // What the picker of the front page fetches.
    private IEnumerable<OutputFile> Lookup() => plan.Pages.Any(page => page.Template == "home")
        ? [new(MunicipalityLookup.File.FilePath, MunicipalityLookup.Write(plan.Editions[0].Report))]
        : [];

    // What the page of the map fetches.
    private IEnumerable<OutputFile> Map()
    {
        if (plan.Editions is not [{ Geography: { } geography, Report: var report }, ..] || !plan.Pages.Any(page => page.Template == "map"))
        {
            return [];
        }

        MapData data = new(report, geography, plan.Settings.Languages);
        return [new(MapContent.File.FilePath, data.Write()), new(MapContent.BordersFile.FilePath, data.WriteBorders())];
    }
}
