using Browser.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Browser.Tests;

public sealed class ThemeTests(SiteInBrowser browser)
{
    // Runs before anything of the page: what is the theme when the body begins?
    private const string Watch = """
        new MutationObserver((_, observer) => {
          if (!document.body) return;
          window.themeAtFirst = document.documentElement.dataset.colorScheme ?? "auto";
          observer.disconnect();
        }).observe(document, { childList: true, subtree: true });
        """;

    [Fact]
    public async Task The_choice_is_remembered_and_there_before_anything_is_drawn()
    {
        await using var reader = await browser.NewReader();
        await reader.AddInitScriptAsync(Watch);
        var page = await browser.Open(reader, "/");
        Assert.Equal("auto", await page.EvaluateAsync<string>("window.themeAtFirst"));

        await page.TabTo("[data-theme-switch]");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("[data-theme-switch]")).ToHaveTextAsync("Utseende: mørkt");

        await page.GotoAsync(browser.Site.AddressOf("/en/counties/"));
        Assert.Equal("dark", await page.EvaluateAsync<string>("window.themeAtFirst"));
        await Assertions.Expect(page.Locator("[data-theme-switch]")).ToHaveTextAsync("Appearance: dark");
    }

    [Theory]
    [InlineData(ColorScheme.Light, 0)]
    [InlineData(ColorScheme.Light, 1)]
    [InlineData(ColorScheme.Light, 2)]
    [InlineData(ColorScheme.Dark, 0)]
    [InlineData(ColorScheme.Dark, 1)]
    [InlineData(ColorScheme.Dark, 2)]
    public async Task The_choice_wins_over_the_system_and_no_choice_follows_it(ColorScheme system, int presses)
    {
        await using var reader = await browser.NewReader(scheme: system);
        var page = await browser.Open(reader, "/om/");
        for (var press = 0; press < presses; press++)
        {
            await page.Locator("[data-theme-switch]").ClickAsync();
        }

        var dark = presses == 2 || (presses == 0 && system is ColorScheme.Dark);
        var background = await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
        Assert.Equal(dark, await page.EvaluateAsync<bool>(IsDark, background));
    }

    // The mean of the channels, whatever form the browser writes the colour in.
    private const string IsDark = """
        (colour) => {
          const pen = new OffscreenCanvas(1, 1).getContext("2d");
          pen.fillStyle = colour;
          pen.fillRect(0, 0, 1, 1);
          const [red, green, blue] = pen.getImageData(0, 0, 1, 1).data;
          return red + green + blue < 3 * 128;
        }
        """;
}
