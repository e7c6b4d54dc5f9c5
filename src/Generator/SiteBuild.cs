using Generator.Checks;
using Generator.Comparing;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Rendering;
using Generator.SiteChecks;
using Generator.SiteFiles;
using Generator.Sources;

namespace Generator;

/// <summary>The whole build: files in, files and diagnostics out, nothing touched on the way.</summary>
internal sealed record SiteBuild(IReadOnlyList<OutputFile> Files, IReadOnlyList<CheckResult> Checks)
{
    /// <summary>What is different from the edition before; null where there is none, or one of them has mistakes.</summary>
    public EditionComparison? Changes { get; private init; }

    public static SiteBuild Run(SiteSources sources, BuildOptions options, DiagnosticList diagnostics, StageTimings timings)
    {
        var (site, checks) = PlannedSite.Of(sources, options, new(), diagnostics, timings);
        if (site is null)
        {
            return new([], checks);
        }

        SiteRenderer renderer = new(site.Plan, site.Templates, site.Assets);
        var pages = timings.Measure("render", () => Render(site, renderer, diagnostics));
        List<OutputFile> files = [.. pages, .. timings.Measure("shared", renderer.SharedFiles), .. timings.Measure("data", site.Files)];
        files.AddRange(diagnostics.HasErrors ? [] : timings.Measure("search index", () => options.SearchIndex(files)));
        files.AddRange(SiteIndex.Of(site.Plan, files));

        TextParity.ReportMissed(site.Plan.Settings.Languages, diagnostics);
        var found = timings.Measure("site check", () => SiteCheck.Run(site.Plan, files, options.Budgets, diagnostics));
        return new(files, [.. checks, .. found]) { Changes = site.Plan.Editions[0].Changes };
    }

    // On as many threads as there are processors; the order of the files is that of the plan.
    private static List<OutputFile> Render(PlannedSite site, SiteRenderer renderer, DiagnosticList diagnostics)
    {
        List<OutputFile> files = [];
        foreach (var (file, trace) in site.Plan.Pages.AsParallel().AsOrdered().Select(renderer.Render))
        {
            diagnostics.AddRange(trace.Diagnostics);
            if (file is not null)
            {
                files.Add(file);
            }
        }

        return files;
    }
}
