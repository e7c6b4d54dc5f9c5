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
        var page = await browser.Open(reader, "/kommuner/");

        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("#innhold", await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));

        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("MAIN", await page.EvaluateAsync<string>("document.activeElement.tagName"));
    }

    [Fact]
    public async Task The_menu_opens_by_Enter_and_closes_by_Escape_where_it_was_opened()
    {
        await using var reader = await browser.NewReader(320);
        var page = await browser.Open(reader, "/");
        var menu = page.Locator("details[data-menu]");
        await page.TabTo("details[data-menu] > summary");

        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(menu).ToHaveAttributeAsync("open", "");
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.IsFocusOn("details[data-menu] a"));

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(menu).Not.ToHaveAttributeAsync("open", "");
        Assert.True(await page.IsFocusOn("details[data-menu] > summary"));
    }

    [Theory]
    [InlineData("trysil", "/kommuner/3421-trysil/")]
    [InlineData("TROMSO", "/kommuner/5401-tromso/")]
    [InlineData("Romsa", "/kommuner/5401-tromso/")]
    [InlineData("5401", "/kommuner/5401-tromso/")]
    [InlineData("5501", "/kommuner/5401-tromso/")]
    public async Task The_front_page_finds_a_municipality_by_any_of_its_names_and_numbers(string typed, string found)
    {
        await using var reader = await browser.NewReader();
        var page = await browser.Open(reader, "/");
        await page.TabTo("form[data-picker] input");
        await page.Keyboard.TypeAsync(typed);
        await page.Locator("form[data-picker] [role=option]").First.WaitForAsync();
        Assert.Equal("true", await page.Locator("form[data-picker] input").GetAttributeAsync("aria-expanded"));

        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(browser.Site.AddressOf(found)); // waiting for a navigation misses one that is already there
    }

    [Fact]
    public async Task The_arrows_choose_in_the_list_and_Escape_closes_it()
    {
        await using var reader = await browser.NewReader();
        var page = await browser.Open(reader, "/");
        var field = page.Locator("form[data-picker] input");
        await page.TabTo("form[data-picker] input");
        await page.Keyboard.TypeAsync("tr");
        await page.Locator("form[data-picker] [role=option]").Nth(1).WaitForAsync();

        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        var active = await field.GetAttributeAsync("aria-activedescendant");
        await Assertions.Expect(page.Locator($"#{active}")).ToHaveAttributeAsync("aria-selected", "true");
        Assert.Equal(active, await page.Locator("form[data-picker] [role=option]").Nth(1).GetAttributeAsync("id"));

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-expanded", "false");
        await Assertions.Expect(field).Not.ToHaveAttributeAsync("aria-activedescendant", active!);
    }

    // Someone who never saw the site: past the menu, the first field; the name, Enter; the answer and the others stand on the page that opens.
    [Fact]
    public async Task Who_buys_in_for_Trysil_and_who_else_is_in_it_is_two_steps_away()
    {
        await using var reader = await browser.NewReader();
        var page = await browser.Open(reader, "/");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.IsFocusOn("form[data-picker] input"));

        await page.Keyboard.TypeAsync("Trysil");
        await page.Locator("form[data-picker] [role=option]").First.WaitForAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/kommuner/3421-trysil/");

        var (buyer, others) = browser.Site.CollaborationOf("3421");
        Assert.Contains(buyer, await page.Locator("main .lead").InnerTextAsync(), StringComparison.Ordinal);
        var text = await page.Locator("main").InnerTextAsync();
        Assert.NotEmpty(others);
        Findings.AssertNone(others.Where(other => !text.Contains(other, StringComparison.Ordinal)).Select(other => $"not on the page: {other}"));
    }
}
