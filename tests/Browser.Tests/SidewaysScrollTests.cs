using Browser.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Browser.Tests;

public sealed class SidewaysScrollTests(SiteInBrowser browser)
{
    private const int Width = 320;
    private const int PagesAtOnce = 4;

    // The width of the page and, where that is too much, the first element outside the window that no region of its own scrolls.
    private const string Measure = """
        async () => {
          await document.fonts.ready;
          const root = document.documentElement;
          const width = root.scrollWidth;
          if (width <= root.clientWidth) return "";
          const scrolls = (element) => element && element !== document.body && element !== root
            && (getComputedStyle(element).overflowX !== "visible" || scrolls(element.parentElement));
          const wide = [...document.body.querySelectorAll("*")]
            .find((element) => element.getBoundingClientRect().right > root.clientWidth + 1 && !scrolls(element.parentElement));
          return `${width} px wide` + (wide ? `: <${wide.localName} class="${wide.getAttribute("class") ?? ""}"> ${wide.textContent.trim().slice(0, 40)}` : "");
        }
        """;

    [Theory]
    [InlineData("nb")]
    [InlineData("en")]
    public async Task No_page_scrolls_sideways_in_a_window_of_320_pixels(string language)
    {
        await using var reader = await browser.NewReader(Width);
        var pages = browser.Site.Pages.Where(page => page.Language == language).ToList();
        var shares = pages.Select((page, number) => (page, number)).GroupBy(one => one.number % PagesAtOnce, one => one.page);

        var found = await Task.WhenAll(shares.Select(share => TooWide(reader, [.. share])));

        Assert.NotEmpty(pages);
        QualityFacts.Write("narrow", new { pages = pages.Count });
        Findings.AssertNone(found.SelectMany(lines => lines).Order(StringComparer.Ordinal));
    }

    private async Task<List<string>> TooWide(IBrowserContext reader, SitePage[] pages)
    {
        List<string> found = [];
        var page = await reader.NewPageAsync();
        foreach (var one in pages)
        {
            await page.GotoAsync(browser.Site.AddressOf(one.Url), new() { WaitUntil = WaitUntilState.DOMContentLoaded });
            if (await page.EvaluateAsync<string>(Measure) is { Length: > 0 } width)
            {
                found.Add($"{one.Url}: {width}");
            }
        }

        return found;
    }
}
