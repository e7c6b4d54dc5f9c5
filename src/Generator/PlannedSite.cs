using Generator.Borders;
using Generator.Checks;
using Generator.Comparing;
using Generator.Diagnostics;
using Generator.Exports;
using Generator.Loading;
using Generator.Model;
using Generator.Pages;
using Generator.Rendering;
using Generator.Sources;

namespace Generator;

/// <summary>
/// All that is settled before the first page is rendered: which pages there are, what their templates are, and the files that are made
/// without a template.
/// </summary>
internal sealed record PlannedSite(SitePlan Plan, TemplateSet Templates, AssetSet Assets, IReadOnlyList<OutputFile> Images, IReadOnlyList<DataFile> Data)
{
    /// <summary>The images beside the texts, and what readers can take away.</summary>
    public IReadOnlyList<OutputFile> Files => [.. Images, .. Data.Select(file => new OutputFile($"data/{file.Name}", file.Bytes))];

    /// <summary>The site, or null where the data or the settings are wrong; and what the checks of data and texts found.</summary>
    public static (PlannedSite? Site, IReadOnlyList<CheckResult> Checks) Of(SiteSources sources, BuildOptions options, DiagnosticList diagnostics, StageTimings timings)
    {
        var report = timings.Measure("load", () => ReportLoader.Load(sources, diagnostics));
        var changes = report is null || sources.Previous is not { } previous ? null : timings.Measure("compare", () => Compare(previous, report, diagnostics));
        var settings = SiteSettingsLoader.Load(sources.Content, options.Base, diagnostics);
        IReadOnlyList<CheckResult> checks = report is null ? [] : timings.Measure("check", () => ReportCheck.Run(report, diagnostics));
        if (report is null || settings is null)
        {
            return (null, checks);
        }

        var chapters = ChapterLoader.Load(sources.Content, settings, options.Drafts, diagnostics);
        var parity = new ChapterParity(settings, diagnostics).Run(chapters);
        new ChapterCheck(report, settings, TemplateSet.NamesOf(sources.Templates), diagnostics).Run(chapters);
        var geography = timings.Measure("borders", () => LoadGeography(sources.Data, report, diagnostics));
        var data = timings.Measure("data", () => DataExports.Of(report, settings, geography?.Topology, municipality => geography?.ClassOf(municipality) ?? "outside"));
        var plan = timings.Measure("plan", () => SitePlan.For(report, geography, settings, chapters, data, changes));
        var images = ContentImages.Of(sources.Content, diagnostics);
        ContentImages.AddTo(plan, images);
        new StyleSheetCheck(sources.Templates, diagnostics).Run();
        var templates = timings.Measure("templates", () => TemplateSet.Parse(sources.Templates, diagnostics));
        return (
            new(plan, templates, AssetSet.Of(sources.Templates), images, data),
            [.. checks, parity, BordersCheck.Of(report, geography?.Topology)]);
    }

    private static EditionComparison? Compare(PreviousEdition previous, Report report, DiagnosticList diagnostics) =>
        PreviousEditionLoader.Load(previous, diagnostics) is { } before ? EditionComparison.Of(before, report) : null;

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
