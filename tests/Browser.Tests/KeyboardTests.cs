using Browser.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Browser.Tests;

public sealed class KeyboardTests(SiteInBrowser browser)
{
    [Fact]
    public async Task The_first_stop_is_the_way_past_the_menu()
    {
        await using var reader = await browser.NewReader();
        var page = await Open(reader, "/kommuner/");

        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("#innhold", await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));

        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("MAIN", await page.EvaluateAsync<string>("document.activeElement.tagName"));
    }

    [Fact]
    public async Task The_menu_opens_by_Enter_and_closes_by_Escape_where_it_was_opened()
    {
        await using var reader = await browser.NewReader(320);
        var page = await Open(reader, "/");
        var menu = page.Locator("details[data-menu]");
        await TabTo(page, "details[data-menu] > summary");

        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(menu).ToHaveAttributeAsync("open", "");
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await Matches(page, "details[data-menu] a"));

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(menu).Not.ToHaveAttributeAsync("open", "");
        Assert.True(await Matches(page, "details[data-menu] > summary"));
    }

    [Fact]
    public async Task The_choice_of_theme_is_remembered()
    {
        await using var reader = await browser.NewReader();
        var page = await Open(reader, "/");
        await TabTo(page, "[data-theme-switch]");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Enter");

        await page.ReloadAsync();
        Assert.Equal("dark", await page.EvaluateAsync<string>("document.documentElement.dataset.colorScheme"));
        Assert.Equal("Utseende: mørkt", (await page.Locator("[data-theme-switch]").InnerTextAsync()).Trim());
    }

    private async Task<IPage> Open(IBrowserContext reader, string url)
    {
        var page = await reader.NewPageAsync();
        await page.GotoAsync(browser.Site.AddressOf(url));
        return page;
    }

    private static async Task TabTo(IPage page, string selector)
    {
        for (var stops = 0; stops < 40; stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await Matches(page, selector))
            {
                return;
            }
        }

        Assert.Fail($"{selector} is not among the first 40 stops of the Tab key");
    }

    private static Task<bool> Matches(IPage page, string selector) =>
        page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector);
}
