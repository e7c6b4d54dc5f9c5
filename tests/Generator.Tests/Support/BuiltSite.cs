using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Rendering;
using Generator.Sources;
using Xunit;

namespace Generator.Tests.Support;

/// <summary>The site of this repository, built once for all tests that look at it.</summary>
internal static class BuiltSite
{
    public static readonly Uri Address = new("https://example.org/kart/");

    private static readonly SiteSources Sources = SourceFolders.Read(Repository.Root, new());

    private static readonly Lazy<Dictionary<string, OutputFile>> Built = new(Build);

    private static readonly Lazy<Report> Data = new(() => ReportLoader.Load(Sources, new())!);

    public static Report Report => Data.Value;

    public static IReadOnlyDictionary<string, OutputFile> Files => Built.Value;

    public static ReadOnlyMemory<byte> Bytes(string path) => Files[path].Bytes;

    public static string Text(string path) => Encoding.UTF8.GetString(Bytes(path).Span);

    public static IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(Text($"{path}index.html"));

    private static Dictionary<string, OutputFile> Build()
    {
        DiagnosticList diagnostics = new();
        var build = SiteBuild.Run(Sources, new(Address, Drafts: false, Budgets: true), diagnostics, new());
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Severity is Severity.Error);
        return build.Files.ToDictionary(file => file.Path);
    }
}
