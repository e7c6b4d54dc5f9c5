using System.Globalization;
using Browser.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Browser.Tests;

public sealed class MapAddressTests(SiteInBrowser browser)
{
    // The mode, the municipality in the panel, what is ticked in the legend.
    private const string Shown = """
        () => [document.querySelector("#kart-vis").value, document.querySelector("[data-map-panel] h2 a")?.textContent ?? "-",
          ...[...document.querySelectorAll("[data-map-legend] input:checked")].map(({ value }) => value)].join(" ")
        """;

    [Fact]
    public async Task The_address_holds_all_that_is_shown_and_shows_it_again()
    {
        await using var reader = await browser.NewReader();
        var map = await Open(reader, "/kart/");
        await map.Mode.SelectOptionAsync("basis");
        await map.Search.FillAsync("Trysil");
        await map.Search.PressAsync("Enter");
        await map.Ticks.First.CheckAsync();
        await map.Page.Locator("[data-map-button=in]").ClickAsync();
        Assert.StartsWith("?vis=hjemmel&kommune=3421&bare=styre-27&utsnitt=", await map.Address(), StringComparison.Ordinal);
        Assert.Equal("basis Trysil styre-27", await map.Page.EvaluateAsync<string>(Shown));
        var view = await map.View();

        await map.Page.ReloadAsync();
        await LiveMap.Of(map.Page);
        Assert.Equal("basis Trysil styre-27", await map.Page.EvaluateAsync<string>(Shown));
        AssertNear(view, await map.View());
    }

    [Fact]
    public async Task Back_and_forward_go_through_what_was_shown()
    {
        await using var reader = await browser.NewReader();
        var map = await Open(reader, "/kart/");
        await map.Click("3421");
        await map.Mode.SelectOptionAsync("size");
        await map.Ticks.First.CheckAsync();

        Assert.Equal("size Trysil", await After(map, "back"));
        Assert.Equal("collaboration Trysil", await After(map, "back"));
        Assert.Equal("collaboration -", await After(map, "back"));
        Assert.Equal("", await map.Address());
        Assert.Equal("collaboration Trysil", await After(map, "forward"));
        Assert.Equal("Trysil: Abakus AS (Engerdal), 11 kommuner.", await map.Status.InnerTextAsync());
        Assert.StartsWith("size Trysil", await After(map, "forward"), StringComparison.Ordinal);
        Assert.Equal("?vis=storrelse&kommune=3421", await map.Address());
    }

    [Theory]
    [InlineData("?kommune=3421", "?bare=abakus")]
    [InlineData("?fylke=03", "?kommune=0301")]
    public async Task A_municipality_a_county_and_a_filter_are_shown_where_they_lie(string first, string second)
    {
        await using var reader = await browser.NewReader();
        var whole = await (await Open(reader, "/kart/")).View();
        var (one, other) = (await (await Open(reader, $"/kart/{first}")).View(), await (await Open(reader, $"/kart/{second}")).View());

        Assert.NotEqual(whole, one);
        Assert.NotEqual(whole, other);
    }

    [Theory]
    [InlineData("/kart/", "/en/map/", "en")]
    [InlineData("/en/map/", "/kart/", "nb")]
    public async Task The_way_to_the_other_language_shows_the_same_there(string from, string to, string language)
    {
        await using var reader = await browser.NewReader();
        var map = await Open(reader, from);
        await map.Mode.SelectOptionAsync("earlier");
        await map.Click("3421");
        await map.Ticks.First.CheckAsync();
        var shown = await map.Page.EvaluateAsync<string>(Shown);

        await map.Page.Locator(".band a[hreflang]").ClickAsync();
        await map.Page.WaitForURLAsync(address => new Uri(address).AbsolutePath.EndsWith($"innkjopskartet{to}", StringComparison.Ordinal));
        await LiveMap.Of(map.Page);
        Assert.Equal(shown, await map.Page.EvaluateAsync<string>(Shown));
        Assert.Equal(language, await map.Page.Locator("html").GetAttributeAsync("lang"));
    }

    private static async Task<string> After(LiveMap map, string way)
    {
        await map.Page.EvaluateAsync(
            "way => new Promise((done) => { addEventListener('popstate', () => setTimeout(done), { once: true }); history[way](); })", way);
        return await map.Page.EvaluateAsync<string>(Shown);
    }

    // The address names the middle in whole kilometres: some pixels.
    private static void AssertNear(string expected, string actual)
    {
        static IEnumerable<double> Numbers(string text) => text.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture));
        Assert.All(Numbers(expected).Zip(Numbers(actual)), pair => Assert.InRange(pair.Second, pair.First - 4, pair.First + 4));
    }

    private async Task<LiveMap> Open(IBrowserContext reader, string url) => await LiveMap.Of(await browser.Open(reader, url));
}
