using Browser.Tests.Support;
using Xunit;

namespace Browser.Tests;

[Collection(nameof(Alone))]
public sealed class SpeedTests(SiteInBrowser browser)
{
    // The shortest of several: the others were held up by something else on the machine.
    private const string Press = """
        async (button) => {
          const times = [];
          for (let press = 0; press < 7; press++) {
            await new Promise((next) => setTimeout(next, 50));
            const start = performance.now();
            button.click();
            document.body.getBoundingClientRect();
            times.push(performance.now() - start);
          }
          return Math.min(...times);
        }
        """;

    [Fact]
    public async Task The_longest_table_is_sorted_and_laid_out_within_100_ms_on_a_processor_four_times_as_slow()
    {
        await using var reader = await browser.NewReader();
        var page = await browser.Open(reader, "/tabeller/municipalities/");
        await page.Locator("th[data-column=name] button").WaitForAsync();
        var session = await reader.NewCDPSessionAsync(page);
        await session.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = 4 });

        var milliseconds = await page.Locator("th[data-column=name] button").EvaluateAsync<double>(Press);

        QualityFacts.Write("speed", new { kind = "sort", milliseconds });
        Assert.InRange(milliseconds, 0, 100);
    }
}
