using Browser.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Browser.Tests;

public sealed class SmallThingsTests(SiteInBrowser browser)
{
    [Fact]
    public async Task A_heading_has_a_link_to_itself_that_copies_its_address_and_says_so()
    {
        await using var reader = await browser.NewReader();
        await reader.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var page = await browser.Open(reader, "/metode/");
        var link = page.Locator(".prose h2 a.anchor").First;

        await link.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("main > [role=status]")).ToHaveTextAsync("Lenken er kopiert");
        Assert.Equal(page.Url, await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        Assert.Contains('#', page.Url);
    }

    [Theory]
    [InlineData("/kart/?vis=hjemmel&kommune=3411#kart-tabell", "/en/map/?vis=hjemmel&kommune=3411#kart-tabell")]
    [InlineData("/kommuner/3421-trysil/", "/en/municipalities/3421-trysil/")]
    [InlineData("/sok/?q=tromso", "/en/search/?q=tromso")]
    public async Task The_way_to_the_other_language_keeps_the_state_of_the_page(string norwegian, string english)
    {
        await using var reader = await browser.NewReader();
        var page = await browser.Open(reader, norwegian);

        await page.Locator("header a[data-same-page]").ClickAsync();
        await page.WaitForURLAsync(browser.Site.AddressOf(english));
    }

    // A reader who has asked for less motion gets none.
    [Theory]
    [InlineData("/")]
    [InlineData("/kart/?kommune=3421")]
    [InlineData("/tabeller/tabell-2-4/")]
    [InlineData("/rapport/")]
    public async Task Nothing_moves_for_a_reader_who_wants_it_still(string path)
    {
        const string Moving = """
            () => [...document.querySelectorAll("*")].filter((element) => {
              const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element);
              const longest = (list) => Math.max(...list.split(",").map(parseFloat));
              return longest(transitionDuration) > .01 || (animationName !== "none" && longest(animationDuration) > .01) || scrollBehavior === "smooth";
            }).map((element) => `<${element.localName} class="${element.getAttribute("class") ?? ""}">`)
            """;
        await using var reader = await browser.NewReader();
        var page = await browser.Open(reader, path);

        Findings.AssertNone((await page.EvaluateAsync<string[]>(Moving)).Select(moving => $"{path}: {moving}"));
    }

    // Shadows and backgrounds are gone there: what shows the focus must be an outline.
    [Theory]
    [InlineData("/")]
    [InlineData("/tabeller/tabell-2-4/")]
    [InlineData("/kart/")]
    public async Task The_focus_is_seen_in_forced_colours(string path)
    {
        await using var reader = await browser.NewReader(colours: ForcedColors.Active);
        var page = await browser.Open(reader, path);
        List<string> unseen = [];
        for (var stop = 0; stop < 25; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            var found = await page.EvaluateAsync<string>("""
                () => {
                  const element = document.activeElement;
                  const { outlineStyle, outlineWidth } = getComputedStyle(element);
                  return outlineStyle === "none" || parseFloat(outlineWidth) < 1 ? `<${element.localName} class="${element.getAttribute("class") ?? ""}"> ${element.textContent.trim().slice(0, 30)}` : "";
                }
                """);
            unseen.AddRange(found.Length > 0 ? [$"{path}: {found}"] : []);
        }

        Findings.AssertNone(unseen.Distinct());
    }

    [Fact]
    public async Task A_finger_opens_the_menu_sorts_a_table_and_finds_a_municipality()
    {
        await using var reader = await browser.NewReader(390, touch: true);
        var page = await browser.Open(reader, "/tabeller/tabell-2-4/");
        await page.Locator("details[data-menu] > summary").TapAsync();
        await Assertions.Expect(page.Locator("details[data-menu] nav")).ToBeVisibleAsync();
        await page.Locator("details[data-menu] > summary").TapAsync();
        await Assertions.Expect(page.Locator("details[data-menu] nav")).ToBeHiddenAsync();

        await page.Locator("th[data-column=population] button").TapAsync();
        await Assertions.Expect(page.Locator("th[data-column=population]")).ToHaveAttributeAsync("aria-sort", "descending");

        await page.GotoAsync(browser.Site.AddressOf("/"));
        await page.Locator("form[data-picker] input").TapAsync();
        await page.Keyboard.TypeAsync("trysil");
        var option = page.Locator("form[data-picker] [role=option]").First;
        await option.WaitForAsync();
        // On a machine that is held up between down and up, a tap becomes a long press, which chooses nothing: it may be tried again.
        for (var tries = 0; tries < 3 && await option.IsVisibleAsync(); tries++)
        {
            await option.TapAsync();
            await page.WaitForTimeoutAsync(1_000);
        }

        await page.WaitForURLAsync("**/kommuner/3421-trysil/");
    }
}
