using Browser.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Browser.Tests;

public sealed class QuietPagesTests(SiteInBrowser browser)
{
    // A breach of the content security policy is a message in the console, too.
    [Theory]
    [InlineData("nb", true)]
    [InlineData("en", true)]
    [InlineData("nb", false)]
    [InlineData("en", false)]
    public async Task No_kind_of_page_says_anything_in_the_console_or_asks_another_server(string language, bool javaScript)
    {
        await using var reader = await browser.NewReader(javaScript: javaScript);
        List<string> heard = [];
        foreach (var one in browser.Site.OneOfEachKind(language))
        {
            var page = await reader.NewPageAsync();
            page.Console += (_, message) => heard.Add($"{one.Url}: console {message.Type}: {message.Text}");
            page.PageError += (_, error) => heard.Add($"{one.Url}: error: {error}");
            // Without JavaScript the browser gives up what is preloaded for it.
            page.RequestFailed += (_, request) => heard.AddRange(javaScript ? [$"{one.Url}: failed: {request.Url}: {request.Failure}"] : []);
            page.Response += (_, response) => heard.AddRange(response.Status >= 400 ? [$"{one.Url}: {response.Status}: {response.Url}"] : []);
            page.Request += (_, request) => heard.AddRange(IsOurs(request.Url) ? [] : [$"{one.Url}: asks another server: {request.Url}"]);
            await page.GotoAsync(browser.Site.AddressOf(one.Url), new() { WaitUntil = WaitUntilState.NetworkIdle });
            await page.CloseAsync();
        }

        Findings.AssertNone(heard);
    }

    // The whole address: a request outside the base path would miss where the site is one of several.
    private bool IsOurs(string url) =>
        url.StartsWith(browser.Site.Address.AbsoluteUri, StringComparison.Ordinal) || url.StartsWith("data:", StringComparison.Ordinal);
}
