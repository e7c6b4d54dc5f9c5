using Browser.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Browser.Tests;

public sealed class TableTests(SiteInBrowser browser)
{
    private const string Population = "/tabeller/tabell-2-4/";

    [Fact]
    public async Task A_heading_sorts_by_Enter_and_by_Space_and_says_so()
    {
        await using var reader = await browser.NewReader();
        var page = await browser.Open(reader, Population);
        var heading = page.Locator("th[data-column=population]");
        await page.Locator("th[data-column=population] button").WaitForAsync();
        await page.TabTo("th[data-column=population] button");

        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(heading).ToHaveAttributeAsync("aria-sort", "descending");
        await Assertions.Expect(Status(page)).ToHaveTextAsync("36 rader, sortert etter folketall, synkende");
        Assert.Equal(await Numbers(page), (await Numbers(page)).OrderDescending());

        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(heading).ToHaveAttributeAsync("aria-sort", "ascending");
        await Assertions.Expect(Status(page)).ToHaveTextAsync("36 rader, sortert etter folketall, stigende");
        Assert.Equal(await Numbers(page), (await Numbers(page)).Order());

        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(heading).ToHaveAttributeAsync("aria-sort", "none");
        await Assertions.Expect(Status(page)).ToHaveTextAsync("36 rader");
    }

    [Fact]
    public async Task The_field_sifts_the_rows_with_or_without_the_language_s_own_letters()
    {
        await using var reader = await browser.NewReader();
        var page = await browser.Open(reader, "/tabeller/municipalities/");
        await page.Locator("th[aria-sort]").First.WaitForAsync();
        await page.TabTo(".table-tools input");

        await page.Keyboard.TypeAsync("oygarden");
        await Assertions.Expect(Status(page)).ToHaveTextAsync("1 av 356 rader");
        Assert.Contains("Øygarden", await page.Locator("tbody tr").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_reader_does_to_a_table_stays_in_the_address_and_can_be_undone_by_going_back()
    {
        await using var reader = await browser.NewReader();
        var page = await browser.Open(reader, Population);
        await page.Locator("th[data-column=name] button").ClickAsync();
        await page.Locator("th[data-column=population] button").ClickAsync();
        Assert.EndsWith("?sorter=population&retning=synkende", page.Url, StringComparison.Ordinal);

        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("th[data-column=population]")).ToHaveAttributeAsync("aria-sort", "descending");

        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("th[data-column=name]")).ToHaveAttributeAsync("aria-sort", "ascending");
        await page.GoBackAsync();
        await Assertions.Expect(Status(page)).ToHaveTextAsync("36 rader");
    }

    [Fact]
    public async Task The_way_to_the_other_language_leads_to_the_same_view()
    {
        await using var reader = await browser.NewReader();
        var page = await browser.Open(reader, $"{Population}?sorter=population&retning=stigende&sil=region");
        await page.Locator("th[aria-sort=ascending]").WaitForAsync();

        await page.Locator("header a[data-same-page]").ClickAsync();
        await Assertions.Expect(page.Locator("th[data-column=population]")).ToHaveAttributeAsync("aria-sort", "ascending");
        Assert.EndsWith("/en/tables/tabell-2-4/?sorter=population&retning=stigende&sil=region", page.Url, StringComparison.Ordinal);
        Assert.Contains("sorted by population, ascending", await Status(page).InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_view_can_be_copied_as_CSV_and_cited_with_its_address()
    {
        await using var reader = await browser.NewReader();
        await reader.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var page = await browser.Open(reader, "/tabeller/municipalities/?sorter=population&retning=synkende&sil=oygarden");
        await page.Locator("th[aria-sort=descending]").WaitForAsync();

        await page.Locator("button[data-copies=csv]").ClickAsync();
        await Assertions.Expect(page.Locator("button[data-copies=csv]")).ToHaveTextAsync("Kopiert");
        var lines = (await page.EvaluateAsync<string>("navigator.clipboard.readText()")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("Øygarden,4626,", lines[1], StringComparison.Ordinal);

        await page.Locator("button[data-copies=cite]").ClickAsync();
        await Assertions.Expect(page.Locator("button[data-copies=cite]")).ToHaveTextAsync("Kopiert");
        Assert.EndsWith($" {page.Url}", await page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);
    }

    private static ILocator Status(IPage page) => page.Locator(".table-tools [role=status]");

    private static async Task<double[]> Numbers(IPage page) =>
        await page.EvaluateAsync<double[]>("[...document.querySelectorAll('tbody tr td:last-child')].map((cell) => Number(cell.dataset.value))");
}
