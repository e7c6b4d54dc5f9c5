using System.Collections.Concurrent;
using Browser.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Browser.Tests;

public sealed class AccessibilityTests(SiteInBrowser browser)
{
    private const int PagesAtOnce = 2;

    private static readonly (int Width, ColorScheme Scheme)[] Views =
        [(1280, ColorScheme.Light), (1280, ColorScheme.Dark), (320, ColorScheme.Dark), (320, ColorScheme.Light)];

    [Theory]
    [InlineData("nb")]
    [InlineData("en")]
    public async Task Axe_finds_nothing_on_any_kind_of_page(string language) => Findings.AssertNone(
        await Examine(browser.Site.SamplesOfEachKind(language).Select(page => new PageState(page.Url, page.Url))));

    [Theory]
    [InlineData("nb")]
    [InlineData("en")]
    public async Task Axe_finds_nothing_in_what_a_reader_opens(string language) => Findings.AssertNone(await Examine(PageState.In(language)));

    // A page is loaded once and looked at in every view: loading is most of the work.
    private async Task<IEnumerable<string>> Examine(IEnumerable<PageState> states)
    {
        ConcurrentQueue<PageState> waiting = new(states);
        ConcurrentBag<string> found = [];
        Assert.NotEmpty(waiting);
        QualityFacts.Write("axe", new { looks = waiting.Count * Views.Length });
        await Task.WhenAll(Enumerable.Range(0, PagesAtOnce).Select(async _ =>
        {
            await using var reader = await browser.NewReader();
            while (waiting.TryDequeue(out var state))
            {
                foreach (var violation in await Examine(reader, state))
                {
                    found.Add(violation);
                }
            }
        }));
        return found.Order(StringComparer.Ordinal);
    }

    private async Task<List<string>> Examine(IBrowserContext reader, PageState state)
    {
        List<string> found = [];
        var page = await browser.Open(reader, state.Url);
        await state.Reach(page);
        await Axe.InjectInto(page);
        foreach (var (width, scheme) in Views)
        {
            await page.SetViewportSizeAsync(width, 800);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            found.AddRange((await Axe.ViolationsOn(page)).Select(violation => $"{state.Name} ({width} px, {scheme}): {violation}"));
        }

        await page.CloseAsync();
        return found;
    }
}
