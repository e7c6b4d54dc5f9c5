using Generator.Borders;
using Generator.Checks;
using Generator.Diagnostics;
using Generator.Exports;
using Generator.Loading;
using Generator.Model;
using Generator.Pages;
using Generator.Rendering;
using Generator.SiteChecks;
using Generator.SiteFiles;
using Generator.Sources;

namespace Generator;

/// <summary>The whole build: files in, files and diagnostics out, nothing touched on the way.</summary>
internal sealed record SiteBuild(IReadOnlyList<OutputFile> Files, IReadOnlyList<CheckResult> Checks)
{
    public static SiteBuild Run(SiteSources sources, BuildOptions options, DiagnosticList diagnostics, StageTimings timings)
    {
        var report = timings.Measure("load", () => ReportLoader.Load(sources, diagnostics));
        var settings = SiteSettingsLoader.Load(sources.Content, options.Base, diagnostics);
        IReadOnlyList<CheckResult> checks = report is null ? [] : timings.Measure("check", () => ReportCheck.Run(report, diagnostics));
        if (report is null || settings is null)
        {
            return new([], checks);
        }

        var chapters = ChapterLoader.Load(sources.Content, settings, options.Drafts, diagnostics);
        var parity = new ChapterParity(settings, diagnostics).Run(chapters);
        new ChapterCheck(report, settings, TemplateSet.NamesOf(sources.Templates), diagnostics).Run(chapters);
        var geography = timings.Measure("borders", () => LoadGeography(sources.Data, report, diagnostics));
        var data = timings.Measure("data", () => DataExports.Of(report, settings, geography?.Topology, municipality => geography?.ClassOf(municipality) ?? "outside"));
        var plan = timings.Measure("plan", () => SitePlan.For(report, geography, settings, chapters, data));
        var images = ContentImages.Of(sources.Content, diagnostics);
        ContentImages.AddTo(plan, images);
        var pages = timings.Measure("render", () => SiteRenderer.Render(plan, sources.Templates, diagnostics));
        List<OutputFile> files = [.. pages, .. images, .. data.Select(file => new OutputFile($"data/{file.Name}", file.Bytes))];
        files.AddRange(diagnostics.HasErrors ? [] : timings.Measure("search index", () => options.SearchIndex(files)));
        files.AddRange(SiteIndex.Of(plan, files));

        TextParity.ReportMissed(settings.Languages, diagnostics);
        var found = timings.Measure("site check", () => SiteCheck.Run(plan, files, options.Budgets, diagnostics));
        return new(files, [.. checks, parity, BordersCheck.Of(report, geography?.Topology), .. found]);
    }

    // A report may do without borders; then it has no maps.
    private static Geography? LoadGeography(IReadOnlyList<SourceFile> data, Report report, DiagnosticList diagnostics)
    {
        HashSet<string> numbers = [.. report.Municipalities.Select(municipality => municipality.Number.Text)];
        return data.FirstOrDefault(file => file.Path == "data/borders/municipalities.json") is { } file
            && BorderTopologyReader.Read(file.Bytes, file.Path, numbers, diagnostics) is { } topology
                ? new(report, topology, diagnostics)
                : null;
    }
}
