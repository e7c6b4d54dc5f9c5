using Generator.Diagnostics;
using Generator.Pages;
using Generator.Sources;

namespace Generator.Rendering;

/// <summary>Pages become files, in memory, on as many threads as there are processors; the order of the files is that of the plan.</summary>
internal static class SiteRenderer
{
    public static IReadOnlyList<OutputFile> Render(SitePlan plan, IReadOnlyList<SourceFile> templateFiles, DiagnosticList diagnostics)
    {
        var templates = TemplateSet.Parse(templateFiles, diagnostics);
        var assets = AssetSet.Of(templateFiles);
        var alternates = plan.Pages.ToLookup(page => page.Key);
        var scopes = plan.Editions.ToDictionary(edition => edition.Language, edition => new EditionScope(edition, assets, templates, diagnostics));
        var files = plan.Pages
            .AsParallel()
            .AsOrdered()
            .Select(page => scopes[page.Language].Render(page, [.. alternates[page.Key]]))
            .OfType<OutputFile>()
            .ToList();
        return [.. files, .. plan.Editions.Select(edition => WebManifest.Of(edition, assets)), .. CitationFiles.Of(plan), .. Map(plan), .. Lookup(plan), .. assets.Files];
    }

    // What the picker of the front page fetches.
    private static IEnumerable<OutputFile> Lookup(SitePlan plan) => plan.Pages.Any(page => page.Content is HomeContent)
        ? [new(MunicipalityLookup.File.FilePath, MunicipalityLookup.Write(plan.Editions[0].Report))]
        : [];

    // What the page of the map fetches.
    private static IEnumerable<OutputFile> Map(SitePlan plan)
    {
        if (plan.Editions is not [{ Geography: { } geography, Report: var report }, ..] || !plan.Pages.Any(page => page.Content is MapContent))
        {
            return [];
        }

        MapData data = new(report, geography, plan.Settings.Languages);
        return [new(MapContent.File.FilePath, data.Write()), new(MapContent.BordersFile.FilePath, data.WriteBorders())];
    }
}
