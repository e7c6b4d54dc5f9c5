using Microsoft.Playwright;

namespace Browser.Tests.Support;

/// <summary>A page as a reader has left it: opened, searched, sorted.</summary>
internal sealed record PageState(string Name, string Url)
{
    /// <summary>What the reader does there after it has loaded.</summary>
    public Func<IPage, Task> Reach { get; init; } = _ => Task.CompletedTask;

    public static IEnumerable<PageState> In(string language)
    {
        var norwegian = language == "nb";
        var (home, search, table, map) = norwegian ? ("/", "/sok/", "/tabeller/tabell-2-4/", "/kart/") : ("/en/", "/en/search/", "/en/tables/tabell-2-4/", "/en/map/");
        yield return new("the open menu", home) { Reach = page => page.Locator("details[data-menu] > summary").ClickAsync() };
        yield return new("the picker's list", home)
        {
            Reach = async page =>
            {
                await page.Locator("form[data-picker] input").FillAsync("tr");
                await page.Locator("form[data-picker] [role=option]").First.WaitForAsync();
            },
        };
        yield return new("what is found", $"{search}?q=tromso") { Reach = page => page.Locator("[data-search-results] li").First.WaitForAsync() };
        yield return new("nothing found", $"{search}?q=qqqq") { Reach = page => Assertions.Expect(page.Locator("[data-search-status]")).Not.ToBeEmptyAsync() };
        yield return new("a sorted and filtered table", $"{table}?sorter=population&retning=synkende&sil=vest")
        {
            Reach = page => page.Locator("th[aria-sort=descending]").WaitForAsync(),
        };
        yield return new("a table without rows", $"{table}?sil=qqqq") { Reach = page => page.Locator("th[aria-sort]").First.WaitForAsync() };
        yield return new("a municipality on the map", $"{map}?kommune=3421") { Reach = page => page.Locator("[data-map-panel] a").First.WaitForAsync() };
        yield return new("an answer in the map", $"{map}?kommune=3421&vis=arsverk&bare=utenfor")
        {
            Reach = async page =>
            {
                await (await LiveMap.Of(page)).Area.PressAsync("Enter");
                await page.Locator(".leaflet-popup a").First.WaitForAsync();
            },
        };
        yield return new("a map come to life where it was drawn", home)
        {
            Reach = async page =>
            {
                await page.Locator("[data-map-start]").ClickAsync();
                await (await LiveMap.Of(page)).Area.PressAsync("ArrowUp");
                await page.Keyboard.PressAsync("Enter");
            },
        };
        yield return new("how to cite a page", table) { Reach = page => page.Locator(".pagefoot summary").ClickAsync() };
        yield return new("the page for what is not there", norwegian ? "/nowhere/" : "/en/nowhere/");
    }
}
