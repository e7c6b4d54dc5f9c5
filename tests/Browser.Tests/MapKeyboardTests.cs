using Browser.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Browser.Tests;

public sealed class MapKeyboardTests(SiteInBrowser browser)
{
    [Fact]
    public async Task The_map_is_one_stop_of_the_Tab_key_between_the_mode_and_its_buttons()
    {
        await using var reader = await browser.NewReader();
        var map = await Open(reader, "/kart/");
        await map.Mode.FocusAsync();

        await map.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("data-map-live", await Stop(map));
        await map.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("in", await Stop(map));
        await map.Page.Keyboard.PressAsync("Shift+Tab");
        await map.Page.Keyboard.PressAsync("Shift+Tab");
        Assert.Equal("kart-vis", await Stop(map));
    }

    [Fact]
    public async Task The_arrows_walk_from_neighbour_to_neighbour_and_the_status_says_where()
    {
        await using var reader = await browser.NewReader();
        var map = await Open(reader, "/kart/?kommune=3421");
        await map.Area.FocusAsync();

        await map.Page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal("Engerdal: Abakus AS (Engerdal), 11 kommuner.", await map.Status.InnerTextAsync());
        Assert.Equal("Engerdal", await map.Panel.Locator("h2 > a").InnerTextAsync());
        await map.Page.Keyboard.PressAsync("ArrowDown");
        await map.Page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal("Trysil har ingen nabo mot øst.", await map.Status.InnerTextAsync());
        Assert.Equal("?kommune=3421", await map.Address());
        Assert.Equal("status", await map.Status.GetAttributeAsync("role"));
    }

    [Fact]
    public async Task Enter_opens_the_answer_and_Escape_leads_back_to_the_map_and_then_out_of_the_choice()
    {
        await using var reader = await browser.NewReader();
        var map = await Open(reader, "/kart/?kommune=3421");
        await map.Area.FocusAsync();

        await map.Page.Keyboard.PressAsync("Enter");
        var link = map.Popup.Locator("a").First;
        Assert.True(await link.EvaluateAsync<bool>("link => link === document.activeElement"));
        Assert.Equal("solid", await link.EvaluateAsync<string>("link => getComputedStyle(link).outlineStyle"));
        await map.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(map.Popup).ToHaveCountAsync(0);
        Assert.Equal("data-map-live", await Stop(map));
        await map.Page.Keyboard.PressAsync("Escape");
        Assert.Equal("", await map.Address());
        Assert.Equal(0, await map.Panel.Locator("h2").CountAsync());
    }

    // With the real neighbours, by land and by water, and the very module that the page uses.
    [Fact]
    public async Task From_any_municipality_the_arrows_reach_every_other()
    {
        await using var reader = await browser.NewReader();
        var map = await Open(reader, "/kart/");
        var lost = await map.Page.EvaluateAsync<string[]>("""
            async () => {
              const root = document.querySelector("[data-map]");
              const scripts = new URL("./map/", document.querySelector("script[src$='js/page.js']").src);
              const [{ loadMap }, { waysBetween }] = await Promise.all([import(new URL("load.js", scripts)), import(new URL("neighbours.js", scripts))]);
              const { data: { municipalities } } = await loadMap(root.dataset.src, "nb");
              const ways = waysBetween(municipalities);
              const reached = (start) => {
                const seen = new Set([start]);
                for (const place of seen) for (const next of ways[place]) if (next !== null) seen.add(next);
                return seen;
              };
              const found = municipalities.map(({ place }) => reached(place));
              return municipalities.filter(({ place }) => !found.every((seen) => seen.has(place))).map(({ name }) => name);
            }
            """);

        Assert.Empty(lost);
    }

    [Fact]
    public async Task Who_buys_in_for_Trysil_and_who_else_is_in_it_takes_two_steps()
    {
        await using var reader = await browser.NewReader();
        var map = await Open(reader, "/kart/");
        for (var stops = 0; stops < 40 && await Stop(map) != "kart-sok"; stops++)
        {
            await map.Page.Keyboard.PressAsync("Tab");
        }

        await map.Page.Keyboard.TypeAsync("trysil");
        await map.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("Abakus AS (Engerdal) kjøper inn for Trysil, sammen med 10 andre kommuner.", await map.Panel.Locator(".answer").InnerTextAsync());
        Assert.Equal(
            ["Alvdal", "Engerdal", "Folldal", "Os", "Rendalen", "Røros", "Stor-Elvdal", "Tolga", "Tynset", "Åmot"],
            await map.Panel.Locator(".fellows a").AllInnerTextsAsync());
    }

    private static Task<string> Stop(LiveMap map) => map.Page.EvaluateAsync<string>("""
        () => { const { id, dataset } = document.activeElement;
          return "mapLive" in dataset ? "data-map-live" : dataset.mapButton ?? id; }
        """);

    private async Task<LiveMap> Open(IBrowserContext reader, string url) => await LiveMap.Of(await browser.Open(reader, url));
}
