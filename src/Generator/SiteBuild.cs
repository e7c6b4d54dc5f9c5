using Generator.Checks;
using Generator.Comparing;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Rendering;
using Generator.SiteChecks;
using Generator.SiteFiles;
using Generator.Sources;

namespace Generator;

/// <summary>The whole build: files in, files and diagnostics out, nothing touched on the way but where pages are put as they become ready.</summary>
internal sealed record SiteBuild(IReadOnlyList<OutputFile> Files, IReadOnlyList<CheckResult> Checks)
{
    /// <summary>What is different from the edition before; null where there is none, or one of them has mistakes.</summary>
    public EditionComparison? Changes { get; private init; }

    // The pages' paths, in the order of the plan; their files are in the store.
    private IReadOnlyList<string> Pages { get; init; } = [];

    /// <summary>The build with all its files in memory: the pages first.</summary>
    public static SiteBuild Run(SiteSources sources, BuildOptions options, DiagnosticList diagnostics, StageTimings timings)
    {
        var store = FileStore.InMemory();
        var build = Run(sources, options, diagnostics, timings, store);
        return build with { Files = [.. build.Pages.Select(path => new OutputFile(path, store.Read(path))), .. build.Files] };
    }

    /// <summary>The build with its files in the store as they become ready; it is whole where there is no error in the end.</summary>
    public static SiteBuild Run(SiteSources sources, BuildOptions options, DiagnosticList diagnostics, StageTimings timings, FileStore store)
    {
        var (site, checks) = PlannedSite.Of(sources, options, new(), diagnostics, timings);
        if (site is null)
        {
            return new([], checks);
        }

        SiteRenderer renderer = new(site.Plan, site.Templates, site.Assets);
        List<OutputFile> files = [.. timings.Measure("shared", renderer.SharedFiles), .. timings.Measure("data", site.Files), .. SiteIndex.Of(site.Plan)];
        SiteAddresses addresses = new(site.Plan, files);
        var pages = timings.Measure("render", () => new PageRun(site.Plan, renderer, addresses, options, diagnostics, store).Run());
        files.AddRange(diagnostics.HasErrors ? [] : timings.Measure("search index", () => options.SearchIndex(pages.ForSearch(store))));
        files.Add(BuildReport.Of(site.Plan, files, pages.Facts.Count, pages.Bytes));

        TextParity.ReportMissed(site.Plan.Settings.Languages, diagnostics);
        var found = timings.Measure("site check", () => new SiteCheck(site.Plan, addresses, diagnostics).Run(pages.Facts, files, options.Budgets));
        files.ForEach(store.Write);
        return new(files, [.. checks, .. found]) { Changes = site.Plan.Editions[0].Changes, Pages = [.. pages.Facts.Select(facts => facts.Page.Url.FilePath)] };
    }
}
