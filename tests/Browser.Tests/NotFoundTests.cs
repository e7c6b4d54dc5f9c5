using Browser.Tests.Support;
using Xunit;

namespace Browser.Tests;

public sealed class NotFoundTests(SiteInBrowser browser)
{
    [Theory]
    [InlineData("nowhere")]
    [InlineData("kommuner/9999-nowhere/")]
    [InlineData("en/deep/down/nowhere")]
    public async Task An_unknown_address_at_any_depth_shows_a_whole_page(string path)
    {
        await using var reader = await browser.NewReader();
        var page = await reader.NewPageAsync();
        List<string> missing = [];
        page.Response += (_, response) => missing.AddRange(response.Status >= 400 && !response.Request.IsNavigationRequest ? [response.Url] : []);

        var answer = await page.GotoAsync(browser.Site.AddressOf(path), new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });

        Assert.Equal(404, answer!.Status);
        Findings.AssertNone(missing);
        Assert.True(await page.Locator("main h1").IsVisibleAsync());
        Assert.Equal(browser.Site.Address.AbsoluteUri, await page.Locator(".top a.brand").EvaluateAsync<string>("link => link.href"));
    }
}
