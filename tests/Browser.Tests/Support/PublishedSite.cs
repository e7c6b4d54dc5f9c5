using System.Text.Json;
using Generator;
using Generator.Commands;
using Generator.Diagnostics;
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
        var build = SiteBuild.Run(SourceFolders.Read(Repository.Root, diagnostics), new(_server.Address, Drafts: false), diagnostics, new());
        Findings.AssertNone(diagnostics.Where(diagnostic => diagnostic.Severity is Severity.Error).Select(diagnostic => $"{diagnostic}"));

        _files = build.Files.ToDictionary(file => file.Path, file => file.Bytes);
        using var index = JsonDocument.Parse(_files["build.json"]);
        Pages = [.. index.RootElement.GetProperty("pages").EnumerateArray().Select(SitePage.Of)];
        _server.Serve(_files);
    }

    public IReadOnlyList<SitePage> Pages { get; }

    /// <summary>The first page of each kind in a language: what holds for it holds for the template.</summary>
    public IEnumerable<SitePage> OneOfEachKind(string language) => Pages.Where(page => page.Language == language).DistinctBy(page => page.Kind);

    /// <summary>The rows of a published table, its headings not counted.</summary>
    public int Rows(string table) =>
        (_files.TryGetValue($"data/{table}.csv", out var csv) ? csv : _files[$"data/{table.Replace('-', '_')}.csv"]).Span.Count((byte)'\n') - 1;

    public Uri Address => _server.Address;

    public string AddressOf(string url) => new Uri(Address, url.TrimStart('/')).AbsoluteUri;

    public void Dispose() => _server.Dispose();
}
