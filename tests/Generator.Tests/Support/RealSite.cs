using Generator.Borders;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Pages;
using Generator.Pages.Charts;
using Generator.Rendering;
using Generator.Sources;
using Scriban.Runtime;

namespace Generator.Tests.Support;

/// <summary>The report of this checkout in each of its languages, and what is drawn of it.</summary>
internal static class RealSite
{
    private static readonly SiteSources Sources = SourceFolders.Read(Repository.Root, new());
    private static readonly DiagnosticList Diagnostics = new();
    private static readonly Lazy<SitePlan> Made = new(Plan);
    private static readonly Lazy<TemplateSet> Parsed = new(() => TemplateSet.Parse(Sources.Templates, Diagnostics));
    private static readonly Lazy<AssetSet> Assets = new(() => AssetSet.Of(Sources.Templates));

    public static Report Report => Edition("nb").Report;

    public static IEnumerable<Edition> Editions => Made.Value.Editions;

    public static Edition Edition(string language) => Editions.Single(edition => edition.Language.Code == language);

    public static string Html(Chart chart, string language) => Partial($"charts/{chart.Form}", new EmbeddedChart(chart, $"chart-{chart.Name}"), language);

    public static string Html(MapView map, string language) => Partial("charts/map", map, language);

    /// <summary>What the heading of a chart says in plain text, of facts that a test makes up.</summary>
    public static string Heading(string chart, object facts, string language)
    {
        var html = Render($"{language}/chart-{chart}", new() { ["chart"] = new BarChart(chart, facts, "", "", []) }, language);
        return html[..html.IndexOf("<small>", StringComparison.Ordinal)];
    }

    private static string Partial(string name, object content, string language) =>
        Render($"partials/{name}", new() { ["content"] = content }, language);

    private static string Render(string template, ScriptObject values, string language)
    {
        PageTrace trace = new();
        var edition = Edition(language);
        var html = Parsed.Value.Render(template, edition.Url(), SharedValues.For(edition, Assets.Value), values, trace);
        Xunit.Assert.Equal("", string.Join('\n', trace.Diagnostics));
        return $"{html}";
    }

    private static SitePlan Plan()
    {
        var report = ReportLoader.Load(Sources, Diagnostics)!;
        HashSet<string> numbers = [.. report.Municipalities.Select(municipality => municipality.Number.Text)];
        var borders = Sources.Data.Single(file => file.Path == "data/borders/municipalities.json");
        var topology = BorderTopologyReader.Read(borders.Bytes, borders.Path, numbers, Diagnostics)!;
        var settings = SiteSettingsLoader.Load(Sources.Content, null, Diagnostics)!;
        return SitePlan.For(report, new(report, Land.Of(topology), Diagnostics), settings, ChapterLoader.Load(Sources.Content, settings, drafts: false, Diagnostics), []);
    }
}
