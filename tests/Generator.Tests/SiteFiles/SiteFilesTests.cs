using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests.SiteFiles;

public class SiteFilesTests
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    [Fact]
    public void The_sitemap_has_every_page_and_its_counterparts()
    {
        var urls = XDocument.Parse(BuiltSite.Text("sitemap.xml")).Root!.Elements(Sitemap + "url").ToList();

        Assert.Equal(
            BuiltSite.Files.Keys.Where(path => path.EndsWith("index.html", StringComparison.Ordinal)).Select(path => $"{BuiltSite.Address}{path[..^"index.html".Length]}").Order(StringComparer.Ordinal),
            urls.Select(url => url.Element(Sitemap + "loc")!.Value).Order(StringComparer.Ordinal));
        Assert.All(urls.SelectMany(url => url.Elements(Xhtml + "link")), link => Assert.Contains(Path(link.Attribute("href")!.Value), BuiltSite.Files.Keys));
    }

    [Theory]
    [InlineData("feed.xml")]
    [InlineData("en/feed.xml")]
    public void A_feed_names_pages_that_exist(string path)
    {
        var feed = XDocument.Parse(BuiltSite.Text(path)).Root!;

        Assert.Equal($"{BuiltSite.Address}{path}", feed.Elements(Atom + "link").First(link => link.Attribute("rel")!.Value == "self").Attribute("href")!.Value);
        Assert.NotEmpty(feed.Elements(Atom + "entry"));
        Assert.All(feed.Elements(Atom + "entry"), entry => Assert.Contains(Path(entry.Element(Atom + "id")!.Value), BuiltSite.Files.Keys));
    }

    [Fact]
    public void The_build_report_counts_every_page_file_and_byte()
    {
        using var report = JsonDocument.Parse(BuiltSite.Bytes("build.json"));
        var root = report.RootElement;

        Assert.Equal(["pages", "files", "bytes"], root.EnumerateObject().Select(member => member.Name));
        Assert.Equal(BuiltSite.Files.Count, root.GetProperty("files").GetInt32());
        Assert.Equal(BuiltSite.Files.Values.Sum(file => (long)file.Bytes.Length), root.GetProperty("bytes").GetInt64());
        Assert.Equal(
            BuiltSite.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            root.GetProperty("pages").EnumerateArray().Select(page => Path($"{BuiltSite.Address}{page.GetProperty("url").GetString()![1..]}")).Order(StringComparer.Ordinal));
        Assert.All(root.GetProperty("pages").EnumerateArray(), page => Assert.Equal(["url", "kind", "lang", "title", "source"], page.EnumerateObject().Select(member => member.Name)));
    }

    [Fact]
    public void The_page_for_what_is_not_found_works_at_any_depth()
    {
        var links = new HtmlParser().ParseDocument(BuiltSite.Text("404.html")).QuerySelectorAll("[href]").Select(link => link.GetAttribute("href")!).ToList();

        Assert.All(links, link => Assert.True(link.StartsWith('#') || link.StartsWith(BuiltSite.Address.AbsolutePath, StringComparison.Ordinal) || link.StartsWith("https://", StringComparison.Ordinal), link));
    }

    [Fact]
    public void Every_page_shows_a_picture_where_it_is_shared_that_is_really_there() => Assert.All(
        BuiltSite.Files.Keys.Where(path => path.EndsWith("index.html", StringComparison.Ordinal)),
        path => Assert.Contains(Path(Between(BuiltSite.Text(path), "og:image\" content=\"", "\"")), BuiltSite.Files.Keys));

    [Theory]
    [InlineData("tabeller/tabell-2-3/", "BreadcrumbList Dataset")]
    [InlineData("rapport/omfang/", "BreadcrumbList Article")]
    [InlineData("en/tables/tabell-2-3/", "BreadcrumbList Dataset")]
    public void Search_engines_are_told_what_a_page_is(string path, string types)
    {
        var blocks = BuiltSite.Page(path).QuerySelectorAll("script[type='application/ld+json']").Select(block => JsonDocument.Parse(block.TextContent).RootElement.GetProperty("@type").GetString());

        Assert.Equal(types, string.Join(' ', blocks));
    }

    [Fact]
    public void A_table_can_be_cited_from_a_program()
    {
        Assert.Contains($"url = {{{BuiltSite.Address}tabeller/tabell-2-3/}}", BuiltSite.Text("tabeller/tabell-2-3/sitering.bib"), StringComparison.Ordinal);
        Assert.StartsWith("TY  - DATA\r\n", BuiltSite.Text("tabeller/tabell-2-3/sitering.ris"), StringComparison.Ordinal);
    }

    private static string Path(string address)
    {
        var path = address[BuiltSite.Address.AbsoluteUri.Length..];
        return path.Length == 0 || path.EndsWith('/') ? $"{path}index.html" : path;
    }

    private static string Between(string text, string before, string after)
    {
        var start = text.IndexOf(before, StringComparison.Ordinal) + before.Length;
        return text[start..text.IndexOf(after, start, StringComparison.Ordinal)];
    }
}
