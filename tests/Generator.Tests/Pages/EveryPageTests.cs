using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests.Pages;

/// <summary>What every page of the site must have, whatever it shows.</summary>
public class EveryPageTests
{
    private static readonly Lazy<Dictionary<string, IHtmlDocument>> Pages = new(() => BuiltSite.Files.Values
        .Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
        .AsParallel()
        .ToDictionary(file => file.Path, file => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Bytes.Span))));

    [Fact]
    public void It_has_a_title_a_description_and_its_own_canonical_address() => Assert.All(Pages.Value, page =>
    {
        Assert.NotEmpty(page.Value.Title!);
        Assert.NotEmpty(page.Value.QuerySelector("meta[name=description]")!.GetAttribute("content")!);
        Assert.Equal(
            new Uri(BuiltSite.Address, page.Key.EndsWith("index.html", StringComparison.Ordinal) ? page.Key[..^"index.html".Length] : page.Key).ToString(),
            page.Value.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    });

    [Fact]
    public void It_has_one_heading_of_the_first_level_in_its_content() => Assert.All(Pages.Value, page =>
    {
        Assert.Single(page.Value.QuerySelectorAll("h1"));
        Assert.Single(page.Value.QuerySelectorAll("main h1"));
    });

    [Fact]
    public void It_has_breadcrumbs_unless_it_is_a_front_page() => Assert.All(
        Pages.Value.Where(page => page.Key is not ("index.html" or "en/index.html")),
        page => Assert.Single(page.Value.QuerySelectorAll("main .crumbs")));

    [Fact]
    public void It_has_no_style_and_no_program_of_its_own() => Assert.All(Pages.Value, page =>
    {
        Assert.Empty(page.Value.QuerySelectorAll("[style], style, script:not([src]):not([type='application/ld+json']):not([type='application/json'])"));
        Assert.DoesNotContain(page.Value.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
    });

    [Fact]
    public void It_leads_to_itself_in_every_language() => Assert.All(Pages.Value, page =>
        Assert.Equal(["en", "nb"], page.Value.QuerySelectorAll("link[rel=alternate][hreflang]").Select(link => link.GetAttribute("hreflang")!).Where(code => code != "x-default").Order(StringComparer.Ordinal)));
}
