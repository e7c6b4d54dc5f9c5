using System.Text;
using System.Text.Json;
using Generator;
using Generator.Commands;
using Generator.Diagnostics;
using Generator.Publishing;
using Generator.Sources;
using Generator.Tests.Support;
using Xunit;

namespace Browser.Tests.Support;

/// <summary>The site of this checkout, built once and served under a base path as a project's pages on GitHub are.</summary>
internal sealed class PublishedSite : IDisposable
{
    private readonly StaticServer _server = new("/innkjopskartet/");
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _files;

    public PublishedSite()
    {
        Assert.True(NodeModules.Restore(Repository.Root, Console.Error), "npm ci failed");
        DiagnosticList diagnostics = new();
        BuildOptions options = new(_server.Address, Drafts: false) { SearchIndex = new SearchIndex(Repository.Root, diagnostics, Console.Error).Of };
        var build = SiteBuild.Run(SourceFolders.Read(Repository.Root, diagnostics), options, diagnostics, new());
        Findings.AssertNone(diagnostics.Where(diagnostic => diagnostic.Severity is Severity.Error).Select(diagnostic => $"{diagnostic}"));

        _files = build.Files.ToDictionary(file => file.Path, file => file.Bytes);
        using var index = JsonDocument.Parse(_files["build.json"]);
        Pages = [.. index.RootElement.GetProperty("pages").EnumerateArray().Select(SitePage.Of)];
        _server.Serve(_files);
    }

    public IReadOnlyList<SitePage> Pages { get; }

    /// <summary>The first page of each kind in a language: what holds for it holds for the template.</summary>
    public IEnumerable<SitePage> OneOfEachKind(string language) => Pages.Where(page => page.Language == language).DistinctBy(page => page.Kind);

    /// <summary>The first page of each kind and the largest, where that does not only have more rows: chapters differ in what they hold.</summary>
    public IEnumerable<SitePage> SamplesOfEachKind(string language) => OneOfEachKind(language)
        .Concat(Pages.Where(page => page.Language == language && page.Kind != "table").GroupBy(page => page.Kind).Select(kind => kind.MaxBy(SizeOf)!))
        .Distinct();

    /// <summary>The rows of a published table, its headings not counted.</summary>
    public int Rows(string table) =>
        (_files.TryGetValue($"data/{table}.csv", out var csv) ? csv : _files[$"data/{table.Replace('-', '_')}.csv"]).Span.Count((byte)'\n') - 1;

    public string HtmlOf(SitePage page) => Encoding.UTF8.GetString(_files[FileOf(page)].Span);

    /// <summary>The collaboration that buys in for a municipality, and the names of the others in it.</summary>
    public (string Name, IReadOnlyList<string> Others) CollaborationOf(string municipality)
    {
        var (municipalities, collaborations) = (RowsOf("municipalities"), RowsOf("collaborations"));
        var number = municipalities.Single(row => Text(row, "number") == municipality).GetProperty("collaboration").GetInt32();
        return (
            Text(collaborations.Single(row => row.GetProperty("number").GetInt32() == number), "name"),
            [.. municipalities.Where(row => row.GetProperty("collaboration") is { ValueKind: JsonValueKind.Number } its && its.GetInt32() == number && Text(row, "number") != municipality).Select(row => Text(row, "name"))]);
    }

    private static string Text(JsonElement row, string column) => row.GetProperty(column).GetString()!;

    private List<JsonElement> RowsOf(string table) => [.. JsonSerializer.Deserialize<JsonElement>(_files[$"data/{table}.json"].Span).EnumerateArray()];

    private static string FileOf(SitePage page) => page.Url.EndsWith('/') ? $"{page.Url[1..]}index.html" : page.Url[1..];

    private int SizeOf(SitePage page) => _files[FileOf(page)].Length;

    public Uri Address => _server.Address;

    public string AddressOf(string url) => new Uri(Address, url.TrimStart('/')).AbsoluteUri;

    public void Dispose() => _server.Dispose();
}
