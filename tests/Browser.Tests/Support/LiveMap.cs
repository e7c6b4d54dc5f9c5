using Microsoft.Playwright;

namespace Browser.Tests.Support;

/// <summary>A live map as its reader meets it: the map, the line that speaks, and on the map's own page the legend, the panel and the search.</summary>
internal sealed class LiveMap
{
    // Where a municipality can be hit: not every area has its middle within it, and a smaller one may lie there.
    private const string Find = """
        async (number) => {
          const { municipalities } = await (await fetch(performance.getEntriesByType("resource").find(({ name }) => name.endsWith("/kart.json")).name)).json();
          const area = document.querySelectorAll(".leaflet-overlay-pane path.land")[municipalities.number.indexOf(number)];
          const { left, top, width, height } = area.getBoundingClientRect();
          for (const down of [5, 4, 6, 3, 7, 2, 8, 1, 9]) {
            for (const right of [5, 4, 6, 3, 7, 2, 8, 1, 9]) {
              const [x, y] = [left + (width * right) / 10, top + (height * down) / 10];
              if (document.elementFromPoint(x, y) === area) return [x, y];
            }
          }
          return [];
        }
        """;

    private LiveMap(IPage page) => Page = page;

    public IPage Page { get; }

    public ILocator Area => Page.Locator("[data-map-live]");

    public ILocator Status => Page.Locator("[data-map-status]");

    public ILocator Panel => Page.Locator("[data-map-panel]");

    public ILocator Popup => Page.Locator(".leaflet-popup");

    public ILocator Ticks => Page.Locator("[data-map-legend] input");

    public ILocator Mode => Page.Locator("#kart-vis");

    public ILocator Search => Page.Locator("#kart-sok");

    public static async Task<LiveMap> Of(IPage page)
    {
        await page.Locator("[data-map=ready]").WaitForAsync();
        return new(page);
    }

    /// <summary>What the map says of itself in the address.</summary>
    public async Task<string> Address() => Uri.UnescapeDataString(new Uri(Page.Url).Query);

    public async Task<(float X, float Y)> PointOf(string number) =>
        await Page.EvaluateAsync<float[]>(Find, number) is [var x, var y] ? (x, y) : throw new InvalidOperationException($"{number} cannot be hit in this view");

    /// <summary>Waits until something is true in the page. Playwright's own way is evaluated as text, which the policy of our pages forbids.</summary>
    public Task Until(string condition) => Page.EvaluateAsync($$"""
        () => new Promise((done, fail) => {
          const look = () => ({{condition}} ? done() : performance.now() > end ? fail(Error("never true: {{condition}}")) : requestAnimationFrame(look));
          const end = performance.now() + 15000;
          look();
        })
        """);

    public async Task Click(string number)
    {
        var (x, y) = await PointOf(number);
        await Page.Mouse.ClickAsync(x, y);
    }

    /// <summary>Where the map has been moved to: what stands in the middle of it, and how large.</summary>
    public Task<string> View() => Page.EvaluateAsync<string>("""
        () => { const { left, top, width, height } = document.querySelector(".leaflet-overlay-pane path.land").getBoundingClientRect();
          const map = document.querySelector("[data-map-live]").getBoundingClientRect();
          return [left - map.left, top - map.top, width, height].map(Math.round).join(" "); }
        """);
}
