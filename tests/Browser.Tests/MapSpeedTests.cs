using Browser.Tests.Support;
using Xunit;

namespace Browser.Tests;

public sealed class MapSpeedTests(SiteInBrowser browser)
{
    private const int SlowerBy = 4;

    private const string Clicks = """
        async () => {
          const areas = [...document.querySelectorAll(".leaflet-overlay-pane path.land")];
          for (let i = 0; i < 25; i++) {
            const area = areas[(i * 29) % areas.length];
            const { left, top, width, height } = area.getBoundingClientRect();
            area.dispatchEvent(new MouseEvent("click", { bubbles: true, clientX: left + width / 2, clientY: top + height / 2 }));
            await new Promise((next) => setTimeout(next, 150));
          }
        }
        """;

    [Theory]
    [InlineData("/kart/")]
    [InlineData("/kart/?vis=storrelse&kommune=3421")]
    public async Task A_click_is_answered_within_100_ms_on_a_processor_four_times_as_slow(string path)
    {
        await using var reader = await browser.NewReader();
        var map = await LiveMap.Of(await browser.Open(reader, path));

        var costs = await FrameCost.OfClicks(map.Page, () => map.Page.EvaluateAsync(Clicks));

        Assert.True(costs.Count >= 20, $"{costs.Count} of 25 clicks are in the trace");
        Assert.InRange(costs.Order().ElementAt(costs.Count / 2) * SlowerBy, 1, 100);
    }
}
