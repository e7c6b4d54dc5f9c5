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
internal sealed record PlannedSite(Report Report, SitePlan Plan, TemplateSet Templates, AssetSet Assets, IReadOnlyList<OutputFile> Images, IReadOnlyList<DataFile> Data)
{
    /// <summary>The site, or null where the data or the settings are wrong; and what the checks of data and texts found.</summary>
    public static (PlannedSite? Site, IReadOnlyList<CheckResult> Checks) Of(SiteSources sources, BuildOptions options, BuildMemory memory, DiagnosticList diagnostics, StageTimings timings)
    {
        memory.Begin();
        var report = timings.Measure("load", () => memory.Recall("report", sources.Data, diagnostics, said => ReportLoader.Load(sources, said)));
        var changes = report is null || sources.Previous is not { } previous ? null : timings.Measure("compare", () =>
            memory.Recall("compare", [report, previous.Folder, .. previous.Data], diagnostics, said => Compare(previous, report, said)));
        var quality = sources.Record is { } record ? QualityRecordLoader.Load(record, diagnostics) : null;
        var settings = memory.Recall(
            "settings",
            [options.Base, .. sources.Content.Where(file => file.Path.EndsWith(".json", StringComparison.Ordinal))],
            diagnostics,
            said => SiteSettingsLoader.Load(sources.Content, options.Base, said));
        IReadOnlyList<CheckResult> checks = report is null ? [] : timings.Measure("check", () => memory.Recall("check", [report], diagnostics, said => ReportCheck.Run(report, said)));
        if (report is null || settings is null)
        {
            return (null, checks);
        }

        var chapters = timings.Measure("texts", () => ChaptersOf(sources.Content, settings, options.Drafts, memory, diagnostics));
        var parity = new ChapterParity(settings, diagnostics).Run(chapters);
        new ChapterCheck(report, settings, TemplateSet.NamesOf(sources.Templates), diagnostics).Run(chapters);
        var geography = timings.Measure("borders", () => GeographyOf(report, sources.Data, memory, diagnostics));
        var data = memory.Recall("data", [report, settings, geography], diagnostics, _ =>
            DataExports.Of(report, settings, geography?.Topology, municipality => geography?.ClassOf(municipality) ?? "outside"));
        var images = ContentImages.Of(sources.Content, diagnostics);
        var plan = timings.Measure("plan", () => memory.Recall(
            "plan",
            [report, settings, geography, changes, quality, .. chapters.SelectMany(Head), .. images.Select(image => image.Path)],
            diagnostics,
            _ => PlanOf(report, geography, settings, chapters, data, changes, quality, images)));
        return (
            new(report, WithTexts(plan, chapters, memory), TemplatesOf(sources.Templates, memory, diagnostics, timings), AssetsOf(sources.Templates, memory, diagnostics), images, data),
            [.. checks, parity, BordersCheck.Of(report, geography?.Topology)]);
    }

    /// <summary>The images beside the texts, and what readers can take away, which is made now where no page has asked for it.</summary>
    public IReadOnlyList<OutputFile> Files() =>
        [.. Images, .. Data.AsParallel().AsOrdered().Select(file => new OutputFile($"data/{file.Name}", file.Bytes))];

    private static IReadOnlyList<Chapter> ChaptersOf(IReadOnlyList<SourceFile> content, SiteSettings settings, bool drafts, BuildMemory memory, DiagnosticList diagnostics) =>
        ChapterLoader.Together(
            ChapterLoader.FilesIn(content)
                .Select(file => memory.Recall($"text {file.Path}", [file, settings], diagnostics, said => ChapterLoader.Load(file, settings, said)))
                .OfType<Chapter>(),
            drafts,
            diagnostics);

    private static EditionComparison? Compare(PreviousEdition previous, Report report, DiagnosticList diagnostics) =>
        PreviousEditionLoader.Load(previous, diagnostics) is { } before ? EditionComparison.Of(before, report) : null;

    // A report may do without borders; then it has no maps.
    private static Geography? GeographyOf(Report report, IReadOnlyList<SourceFile> data, BuildMemory memory, DiagnosticList diagnostics)
    {
        HashSet<string> numbers = [.. report.Municipalities.Select(municipality => municipality.Number.Text)];
        var file = data.FirstOrDefault(file => file.Path == "data/borders/municipalities.json");
        var land = memory.Recall("land", [file, .. numbers], diagnostics, said =>
            file is not null && BorderTopologyReader.Read(file.Bytes, file.Path, numbers, said) is { } topology ? Land.Of(topology) : null);
        return memory.Recall("geography", [report, land], diagnostics, said => land is null ? null : new Geography(report, land, said));
    }

    // What is planned follows from the tops of the texts; what stands below them is put on the pages afterwards, so that no other page can look at it.
    private static SitePlan PlanOf(Report report, Geography? geography, SiteSettings settings, IReadOnlyList<Chapter> chapters, IReadOnlyList<DataFile> data, EditionComparison? changes, QualityRecord? quality, IReadOnlyList<OutputFile> images)
    {
        var plan = SitePlan.For(report, geography, settings, [.. chapters.Select(chapter => chapter with { Text = "" })], data, changes, quality);
        ContentImages.AddTo(plan, images);
        return plan;
    }

    private static IEnumerable<object?> Head(Chapter chapter) => [chapter with { Text = "", Sources = [] }, .. chapter.Sources, null];

    private static SitePlan WithTexts(SitePlan plan, IReadOnlyList<Chapter> chapters, BuildMemory memory)
    {
        var byFile = chapters.ToDictionary(chapter => chapter.File, StringComparer.Ordinal);
        return plan with { Pages = [.. plan.Pages.Select(page => page.Text is { } head ? WithText(page, byFile[head.File], memory) : page)] };
    }

    private static Page WithText(Page page, Chapter chapter, BuildMemory memory) =>
        memory.Recall($"page {page.Language.Code} {page.Key}", [page, chapter], new(), _ => page with { Text = chapter });

    private static TemplateSet TemplatesOf(IReadOnlyList<SourceFile> files, BuildMemory memory, DiagnosticList diagnostics, StageTimings timings) => timings.Measure("templates", () =>
    {
        List<TemplateFile> parsed =
        [
            .. TemplateSet.FilesIn(files)
                .Select(file => memory.Recall($"template {file.Path}", [file], diagnostics, said => TemplateFile.Parse(file, said)))
                .OfType<TemplateFile>(),
        ];
        return memory.Recall("templates", parsed, diagnostics, _ => new TemplateSet(parsed));
    });

    private static AssetSet AssetsOf(IReadOnlyList<SourceFile> files, BuildMemory memory, DiagnosticList diagnostics)
    {
        List<SourceFile> assets = [.. AssetSet.FilesIn(files)];
        return memory.Recall("assets", assets, diagnostics, said =>
        {
            new StyleSheetCheck(assets, said).Run();
            return AssetSet.Of(assets);
        });
    }
}
