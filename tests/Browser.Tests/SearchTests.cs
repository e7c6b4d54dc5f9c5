using Browser.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Browser.Tests;

public sealed class SearchTests(SiteInBrowser browser)
{
    private const string Norwegian = "/sok/";
    private const string English = "/en/search/";

    [Theory]
    [InlineData(Norwegian, "Tromsø", "Tromsø")]
    [InlineData(Norwegian, "tromso", "Tromsø")]
    [InlineData(Norwegian, "TROMSØ", "Tromsø")]
    [InlineData(Norwegian, "romsa", "Tromsø")]
    [InlineData(Norwegian, "5401", "Tromsø")]
    [InlineData(Norwegian, "5501", "Tromsø")]
    [InlineData(Norwegian, "kárášjohka", "Karasjok")]
    [InlineData(Norwegian, "karasjohka", "Karasjok")]
    [InlineData(Norwegian, "sor-varanger", "Sør-Varanger")]
    [InlineData(Norwegian, "oygarden", "Øygarden")]
    [InlineData(Norwegian, "alesund", "Ålesund")]
    [InlineData(English, "tromso", "Tromsø")]
    [InlineData(English, "Guovdageaidnu", "Kautokeino")]
    public async Task A_municipality_is_the_first_found_by_any_spelling_of_its_names_and_numbers(string search, string typed, string found)
    {
        await using var reader = await browser.NewReader();
        var page = await browser.Open(reader, search);
        await page.Locator("#sok-felt").FillAsync(typed);
        await page.Locator("[data-search-results] li").First.WaitForAsync();
        Assert.Equal(found, await page.Locator("[data-search-results] li a").First.InnerTextAsync());
    }

    [Theory]
    [InlineData(Norwegian, "ofa", "/samarbeid/ofa/")]
    [InlineData(Norwegian, "abakus", "/samarbeid/abakus/")]
    [InlineData(English, "abakus", "/en/collaborations/abakus/")]
    [InlineData(Norwegian, "regionrådene", "/organisering/regionrad-og-ipr/")]
    [InlineData(English, "collaborate", "/en/")]
    public async Task What_is_asked_for_is_among_the_first_found(string search, string typed, string address)
    {
        await using var reader = await browser.NewReader();
        var page = await browser.Open(reader, search);
        await page.Locator("#sok-felt").FillAsync(typed);
        await page.Locator("[data-search-results] li").First.WaitForAsync();
        var first = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('[data-search-results] li a')].map((link) => link.pathname)");
        Assert.Contains(first.Take(5), path => path.StartsWith(new Uri(browser.Site.AddressOf(address)).AbsolutePath, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_is_fetched_before_someone_comes_to_the_field()
    {
        await using var reader = await browser.NewReader();
        List<string> asked = [];
        var page = await reader.NewPageAsync();
        page.Request += (_, request) => asked.AddRange(request.Url.Contains("/pagefind/", StringComparison.Ordinal) ? [request.Url] : []);
        await page.GotoAsync(browser.Site.AddressOf(Norwegian), new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.Empty(asked);

        await page.RunAndWaitForResponseAsync(() => page.Locator("#sok-felt").FocusAsync(), answer => answer.Url.EndsWith("/pagefind/pagefind.js", StringComparison.Ordinal));
        Assert.All(asked, url => Assert.StartsWith(browser.Site.AddressOf("/pagefind/"), url, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_found_is_announced_counted_by_kind_and_kept_in_the_address()
    {
        await using var reader = await browser.NewReader();
        var page = await browser.Open(reader, Norwegian);
        await page.Locator("#sok-felt").FillAsync("tromsø");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("[data-search-status]")).ToContainTextAsync("treff på «tromsø»");
        Assert.Equal("status", await page.Locator("[data-search-status]").GetAttributeAsync("role"));
        Assert.EndsWith("/sok/?q=troms%C3%B8", page.Url, StringComparison.Ordinal);

        await page.Locator("[data-search-kinds] button", new() { HasTextString = "Fylke" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-search-kinds] [aria-pressed=true]")).ToContainTextAsync("Fylke");
        await Assertions.Expect(page.Locator("[data-search-results] li a").First).ToContainTextAsync("Troms");

        await page.Locator("#sok-felt").FillAsync("qqqq");
        await Assertions.Expect(page.Locator("[data-search-status]")).ToHaveTextAsync("Ingen treff på «qqqq».");
    }

    [Fact]
    public async Task The_field_in_the_header_leads_to_what_is_found()
    {
        await using var reader = await browser.NewReader();
        var page = await browser.Open(reader, "/organisering/");
        await page.TabTo("header form[role=search] input");
        await page.Keyboard.TypeAsync("trysil");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/sok/?q=trysil");
        await Assertions.Expect(page.Locator("[data-search-results] li a").First).ToHaveTextAsync("Trysil");
    }
}
