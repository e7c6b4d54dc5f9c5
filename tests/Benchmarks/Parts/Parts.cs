using BenchmarkDotNet.Attributes;
using Generator;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Pages;
using Generator.Rendering;
using Generator.SiteChecks;
using Generator.Sources;

namespace Benchmarks.Parts;

/// <summary>What most of a build consists of, on this report's own files: one page, one text, one table, one map at a time.</summary>
[MemoryDiagnoser]
public class Parts
{
    private readonly DiagnosticList _diagnostics = new();
    private SiteSources _sources = null!;
    private PlannedSite _site = null!;
    private SiteRenderer _renderer = null!;
    private SiteAddresses _addresses = null!;
    private SourceFile _table = null!;
    private Page _page = null!;
    private Chapter _chapter = null!;
    private Municipality _municipality = null!;
    private ReadOnlyMemory<byte> _html;
    private string _text = "";

    [GlobalSetup]
    public void Prepare()
    {
        _sources = SourceFolders.Read(Repository.Root, _diagnostics);
        _site = PlannedSite.Of(_sources, new(Base: null, Drafts: false), new(), _diagnostics, new()).Site ?? throw new InvalidOperationException(string.Join('\n', _diagnostics));
        _renderer = new(_site.Plan, _site.Templates, _site.Assets);
        _addresses = new(_site.Plan, _renderer.SharedFiles());
        _table = _sources.Data.First(file => file.Path == "data/municipalities.csv");
        _page = _site.Plan.Pages.First(page => page.Kind == "municipality");
        _chapter = _site.Plan.Pages.Select(page => page.Text).OfType<Chapter>().Where(text => !text.Text.Contains("{{", StringComparison.Ordinal)).MaxBy(text => text.Text.Length)!;
        _html = _renderer.Render(_page).File!.Bytes;
        _municipality = _site.Plan.Editions[0].Report.Municipalities[0];
        _text = "Et navn & <et til> «i anførselstegn» som ikke er så langt";
    }

    [Benchmark(Description = "A municipality's page, its content made before")]
    public object? Template() => _renderer.Render(_page).File;

    [Benchmark(Description = "The longest text without expressions, as Markdown")]
    public object Markdown() => MarkdownRenderer.Write(MarkdownRenderer.TryParse(_chapter.Text)!);

    [Benchmark(Description = "The table of municipalities, as CSV")]
    public object? Csv() => CsvFile.Read(_table, _diagnostics);

    [Benchmark(Description = "A text with three signs to escape")]
    public object Escaping() => Html.Encode(_text);

    [Benchmark(Description = "The links, ids and headings of a municipality's page")]
    public object Scan() => PageScan.Run(_page, _html.Span, _addresses, weigh: false);

    [Benchmark(Description = "A municipality's map, drawn")]
    public object? Map() => _site.Plan.Editions[0].Geography is { } geography ? new LocatorMaps(_site.Plan.Editions[0].Report, geography).Of(_municipality).Value : null;
}
