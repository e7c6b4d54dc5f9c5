using Browser.Tests.Support;
using Xunit;

namespace Browser.Tests;

public sealed class WithoutJavaScriptTests(SiteInBrowser browser)
{
    [Theory]
    [InlineData("nb")]
    [InlineData("en")]
    public async Task Every_kind_of_page_shows_its_heading_its_text_and_no_button_that_does_nothing(string language)
    {
        await using var reader = await browser.NewReader(javaScript: false);
        var page = await reader.NewPageAsync();
        List<string> missing = [];
        foreach (var one in browser.Site.OneOfEachKind(language))
        {
            await page.GotoAsync(browser.Site.AddressOf(one.Url));
            if (!await page.Locator("main h1").IsVisibleAsync())
            {
                missing.Add($"{one.Url}: no heading");
            }

            if ((await page.Locator("main").InnerTextAsync()).Length < 100)
            {
                missing.Add($"{one.Url}: no text");
            }

            foreach (var button in await page.Locator("button[type=button]:visible").AllAsync())
            {
                missing.Add($"{one.Url}: a button that does nothing: {await button.InnerTextAsync()}");
            }
        }

        Findings.AssertNone(missing);
    }

    [Theory]
    [InlineData("nb")]
    [InlineData("en")]
    public async Task Every_table_shows_every_row_of_its_data(string language)
    {
        await using var reader = await browser.NewReader(javaScript: false);
        var page = await reader.NewPageAsync();
        List<string> incomplete = [];
        foreach (var one in browser.Site.Pages.Where(page => page.Kind == "table" && page.Language == language))
        {
            await page.GotoAsync(browser.Site.AddressOf(one.Url));
            var shown = await page.Locator("main table[data-sortable] tbody tr:visible").CountAsync();
            var rows = browser.Site.Rows(one.Url.Split('/', StringSplitOptions.RemoveEmptyEntries)[^1]);
            incomplete.AddRange(shown == rows ? [] : [$"{one.Url}: {shown} rows of {rows}"]);
        }

        Findings.AssertNone(incomplete);
    }

    [Theory]
    [InlineData("/kommuner/", "municipalities")]
    [InlineData("/en/municipalities/", "municipalities")]
    [InlineData("/samarbeid/", "collaborations")]
    [InlineData("/en/collaborations/", "collaborations")]
    [InlineData("/fylker/", "counties")]
    [InlineData("/en/counties/", "counties")]
    public async Task A_list_links_to_every_one_of_its_data(string path, string data)
    {
        await using var reader = await browser.NewReader(javaScript: false);
        var page = await reader.NewPageAsync();
        await page.GotoAsync(browser.Site.AddressOf(path));

        var own = page.Locator("main li > a:visible, main h2 > a:visible, main th > a:visible");
        Assert.InRange(await own.CountAsync(), browser.Site.Rows(data), int.MaxValue);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/en/")]
    [InlineData("/kart/")]
    [InlineData("/en/map/")]
    public async Task A_drawn_map_of_every_collaboration_stands_where_the_live_one_would(string path)
    {
        await using var reader = await browser.NewReader(javaScript: false);
        var page = await reader.NewPageAsync();
        await page.GotoAsync(browser.Site.AddressOf(path));

        Assert.True(await page.Locator("main svg[role=img]").IsVisibleAsync());
        Assert.InRange(await page.Locator("main svg[role=img] path").CountAsync(), browser.Site.Rows("collaborations"), int.MaxValue);
    }
}
