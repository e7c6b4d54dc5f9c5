using System.Globalization;
using Browser.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Browser.Tests;

public sealed class MapTests(SiteInBrowser browser)
{
    // For each colour: how many areas the legend speaks of, and how many have it.
    private const string Colours = """
        () => {
          const said = {}, drawn = {};
          for (const label of document.querySelectorAll("[data-map-legend] label")) {
            const colour = label.querySelector(".swatch").classList[1];
            said[colour] = (said[colour] ?? 0) + Number(label.querySelector(".num").textContent);
          }
          for (const area of document.querySelectorAll(".leaflet-overlay-pane path.land")) {
            const colour = area.classList[2];
            drawn[colour] = (drawn[colour] ?? 0) + 1;
          }
          const text = (counts) => Object.keys(counts).sort().map((colour) => `${colour} ${counts[colour]}`).join(", ");
          return [text(said), text(drawn)];
        }
        """;

    [Theory]
    [InlineData("/kart/", "samarbeid deltakelse hjemmel modell arsverk storrelse 2018")]
    [InlineData("/en/map/", "samarbeid deltakelse hjemmel modell arsverk storrelse 2018")]
    public async Task Every_mode_has_a_legend_of_its_own_and_gives_the_areas_its_colours(string address, string names)
    {
        await using var reader = await browser.NewReader();
        var map = await Open(reader, address);
        List<string> legends = [];
        foreach (var (mode, name) in (await map.Mode.Locator("option").AllAsync()).Zip(names.Split(' ')))
        {
            await map.Mode.SelectOptionAsync((await mode.GetAttributeAsync("value"))!);
            var colours = await map.Page.EvaluateAsync<string[]>(Colours);

            Assert.Equal(colours[0], colours[1]);
            Assert.Contains(await mode.InnerTextAsync(), await map.Page.Locator("[data-map-legend] legend").InnerTextAsync(), StringComparison.Ordinal);
            Assert.Contains(await mode.InnerTextAsync(), await map.Status.InnerTextAsync(), StringComparison.Ordinal);
            Assert.Equal(name == "samarbeid" ? "" : $"?vis={name}", await map.Address());
            legends.Add(string.Join(", ", await map.Page.Locator("[data-map-legend] label").AllInnerTextsAsync()));
        }

        Assert.Equal(7, legends.Distinct().Count());
    }

    [Fact]
    public async Task A_tick_in_the_legend_leaves_the_rest_pale_and_one_button_brings_all_back()
    {
        await using var reader = await browser.NewReader();
        var map = await Open(reader, "/kart/?vis=deltakelse");
        var pale = map.Page.Locator(".leaflet-overlay-pane path.dim");
        var all = map.Page.Locator("[data-map-all]");
        Assert.False(await all.IsVisibleAsync());

        await map.Ticks.First.CheckAsync();
        var shown = int.Parse(await map.Page.Locator("[data-map-legend] .num").First.InnerTextAsync(), CultureInfo.InvariantCulture);
        var municipalities = browser.Site.Rows("municipalities");
        Assert.Equal(municipalities - shown, await pale.CountAsync());
        Assert.Equal($"Kartet viser Deltar i et samarbeid: {shown} av {municipalities} kommuner.", await map.Status.InnerTextAsync());
        Assert.Equal("?vis=deltakelse&bare=deltar", await map.Address());

        await all.ClickAsync();
        Assert.Equal(0, await pale.CountAsync());
        Assert.Equal("?vis=deltakelse", await map.Address());
        Assert.True(await map.Ticks.First.EvaluateAsync<bool>("box => box === document.activeElement"));
    }

    [Fact]
    public async Task The_search_finds_a_municipality_however_it_is_written()
    {
        (string Written, string Name)[] spellings =
        [
            ("Trysil", "Trysil"), ("tromso", "Tromsø"), ("TROMSØ", "Tromsø"), ("Romsa", "Tromsø"), ("5401", "Tromsø"), ("5501", "Tromsø"),
            ("aalesund", "Ålesund"), ("kautokeino", "Kautokeino"), ("karasjohka", "Karasjok"), ("0301", "Oslo"),
        ];
        await using var reader = await browser.NewReader();
        var map = await Open(reader, "/kart/");
        foreach (var (written, name) in spellings)
        {
            await map.Search.FillAsync(written);
            await map.Search.PressAsync("Enter");

            Assert.Equal(name, await map.Panel.Locator("h2 > a").InnerTextAsync());
            Assert.StartsWith($"{name}: ", await map.Status.InnerTextAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_list_under_the_search_is_walked_by_arrows_and_closed_by_Escape()
    {
        await using var reader = await browser.NewReader();
        var map = await Open(reader, "/kart/");
        var list = map.Page.Locator("#kart-treff");
        await map.Search.PressSequentiallyAsync("her");
        Assert.Matches("^[0-9]+ treff\\. Pil ned for å velge\\.$", await map.Status.InnerTextAsync());

        await map.Search.PressAsync("ArrowDown");
        await map.Search.PressAsync("ArrowDown");
        var second = list.Locator("[role=option]").Nth(1);
        Assert.Equal("true", await second.GetAttributeAsync("aria-selected"));
        Assert.Equal(await second.GetAttributeAsync("id"), await map.Search.GetAttributeAsync("aria-activedescendant"));

        await map.Search.PressAsync("Escape");
        Assert.False(await list.IsVisibleAsync());
        Assert.Equal("false", await map.Search.GetAttributeAsync("aria-expanded"));

        await map.Search.FillAsync("xyzzy");
        Assert.Equal("Ingen kommune passer med «xyzzy».", await map.Status.InnerTextAsync());
    }

    [Fact]
    public async Task A_click_gives_the_answer_beside_the_map_and_in_it_with_links_that_lead_somewhere()
    {
        await using var reader = await browser.NewReader();
        var map = await Open(reader, "/kart/");
        await map.Click("3421");

        await Assertions.Expect(map.Popup).ToContainTextAsync("Abakus AS (Engerdal) kjøper inn for Trysil, sammen med 10 andre kommuner.");
        Assert.Equal("Abakus AS (Engerdal) kjøper inn for Trysil, sammen med 10 andre kommuner.", await map.Panel.Locator(".answer").InnerTextAsync());
        Assert.Equal("Trysil: Abakus AS (Engerdal), 11 kommuner.", await map.Status.InnerTextAsync());
        Assert.Equal("?kommune=3421", await map.Address());

        var links = await map.Page.Locator("[data-map-panel] a, .leaflet-popup a[href]:not(.leaflet-popup-close-button)")
            .EvaluateAllAsync<string[]>("links => links.map((link) => link.href)");
        var pages = browser.Site.Pages.Select(page => browser.Site.AddressOf(page.Url)).ToHashSet();
        Assert.Equal(15, links.Length); // the county, the municipality, whom it buys in through, ten others, and the two of the popup
        Assert.All(links, link => Assert.Contains(link, pages));
    }

    [Fact]
    public async Task The_map_says_nothing_in_the_console_whatever_is_done_to_it()
    {
        await using var reader = await browser.NewReader();
        var page = await reader.NewPageAsync();
        List<string> heard = [];
        page.Console += (_, message) => heard.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => heard.Add(error);
        await page.GotoAsync(browser.Site.AddressOf("/kart/?vis=nothing&kommune=9999&fylke=99&bare=nobody&utsnitt=1,2"));
        var map = await LiveMap.Of(page);
        foreach (var button in await page.Locator("[data-map-button]").AllAsync())
        {
            await button.ClickAsync();
        }

        await map.Search.FillAsync("Oslo");
        await map.Search.PressAsync("Enter");
        await page.Locator("[data-map-only]").Or(map.Ticks.First).First.ClickAsync();
        await map.Area.FocusAsync();
        foreach (var key in new[] { "ArrowUp", "ArrowLeft", "Enter", "Escape", "+", "-", "0", "Escape" })
        {
            await page.Keyboard.PressAsync(key);
        }

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Findings.AssertNone(heard);
    }

    [Fact]
    public async Task Without_a_script_the_drawn_map_and_the_table_stand_there_and_nothing_that_does_nothing()
    {
        await using var reader = await browser.NewReader(javaScript: false);
        var page = await browser.Open(reader, "/kart/");

        Assert.True(await page.Locator("[data-map-drawn] svg[role=img]").IsVisibleAsync());
        Assert.Equal(browser.Site.Rows("collaborations"), await page.Locator("main table tbody tr:visible").CountAsync());
        Assert.Equal(0, await page.Locator("[data-map] :is(input, select, button):visible").CountAsync());
    }

    private async Task<LiveMap> Open(IBrowserContext reader, string url) => await LiveMap.Of(await browser.Open(reader, url));
}
