using Browser.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Browser.Tests;

public sealed class SmallMapTests(SiteInBrowser browser)
{
    public static TheoryData<string, string, string, string> Maps => new()
    {
        { "/", "/kart/", "5037", "Levanger: Innherred innkjøp, 5 kommuner." },
        { "/en/", "/en/map/", "5037", "Levanger: Innherred innkjøp, 5 municipalities." },
        { "/fylker/innlandet/", "/kart/?fylke=34", "3421", "Trysil: Abakus AS (Engerdal), 11 kommuner." },
        { "/samarbeid/abakus/", "/kart/?bare=abakus", "3421", "Trysil: Abakus AS (Engerdal), 11 kommuner." },
        { "/kommuner/3421-trysil/", "/kart/?kommune=3421", "3425", "Engerdal: Abakus AS (Engerdal), 11 kommuner." },
    };

    [Theory]
    [MemberData(nameof(Maps))]
    public async Task A_drawn_map_comes_to_life_when_asked_and_costs_nothing_before(string path, string large, string number, string said)
    {
        await using var reader = await browser.NewReader();
        var page = await reader.NewPageAsync();
        List<string> fetched = [];
        page.Request += (_, request) => fetched.Add(request.Url);
        List<string> heard = [];
        page.Console += (_, message) => heard.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => heard.Add(error);
        await page.GotoAsync(browser.Site.AddressOf(path), new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.DoesNotContain(fetched, address => address.Contains("leaflet", StringComparison.Ordinal) || address.Contains("kart.json", StringComparison.Ordinal));
        Assert.Equal(browser.Site.AddressOf(large), await page.Locator("[data-map-large]").EvaluateAsync<string>("link => link.href"));

        await page.Locator("[data-map-start]").PressAsync("Enter");
        var map = await LiveMap.Of(page);
        Assert.True(await map.Area.EvaluateAsync<bool>("map => map === document.activeElement"));
        Assert.Equal(0, await page.Locator("[data-map-start]").CountAsync());

        await map.Click(number);
        Assert.Equal(said, await map.Status.TextContentAsync());
        await Assertions.Expect(map.Popup).ToContainTextAsync(said[..said.IndexOf(':', StringComparison.Ordinal)]);
        Assert.Contains($"kommune={number}", await page.Locator("[data-map-large]").GetAttributeAsync("href") ?? "", StringComparison.Ordinal);
        Findings.AssertNone(heard);
    }

    [Fact]
    public async Task Without_a_script_the_drawn_map_leads_to_the_large_one()
    {
        await using var reader = await browser.NewReader(javaScript: false);
        var page = await browser.Open(reader, "/fylker/innlandet/");

        Assert.False(await page.Locator("[data-map-start]").IsVisibleAsync());
        await page.Locator("[data-map-large]").ClickAsync();
        Assert.Equal(browser.Site.AddressOf("/kart/?fylke=34"), page.Url);
    }
}
