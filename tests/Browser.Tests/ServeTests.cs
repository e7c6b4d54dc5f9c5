using Browser.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Browser.Tests;

public sealed class ServeTests(SiteInBrowser browser)
{
    private const string Text = "content/index.md";
    private const string Style = "templates/assets/css/site.css";

    [Fact]
    public async Task A_saved_text_is_on_the_page_where_the_reader_was()
    {
        using AuthorAtWork author = new();
        author.Save(Text, author.Read(Text) + string.Concat(Enumerable.Repeat("\n\nEt avsnitt.", 200)));
        await using var reader = await browser.NewReader();
        var page = await Open(reader, author);
        await page.EvaluateAsync("scrollTo(0, 700)");

        author.SaveThroughAnother(Text, author.Read(Text) + "\n\nNytt nederst.\n");

        await Assertions.Expect(page.GetByText("Nytt nederst.")).ToBeAttachedAsync();
        await page.WaitForFunctionAsync("scrollY === 700");
    }

    [Fact]
    public async Task A_saved_style_is_exchanged_without_loading_the_page()
    {
        using AuthorAtWork author = new();
        await using var reader = await browser.NewReader();
        var page = await Open(reader, author);
        await page.EvaluateAsync("window.stayed = true");

        author.Save(Style, "body { background: rgb(1, 2, 3) }\n");

        await page.WaitForFunctionAsync("getComputedStyle(document.body).backgroundColor === 'rgb(1, 2, 3)' && document.querySelectorAll('head link[rel=stylesheet]').length === 1");
        Assert.True(await page.EvaluateAsync<bool>("window.stayed === true"));
    }

    [Fact]
    public async Task A_mistake_lies_over_the_page_with_its_line_until_it_is_mended()
    {
        using AuthorAtWork author = new();
        await using var reader = await browser.NewReader();
        var page = await Open(reader, author);
        var right = author.Read(Text);

        author.Save(Text, right + "\nI alt {{ national.munisipalities }}.\n");

        var problems = page.Locator("serve-problems li");
        await Assertions.Expect(problems).ToHaveCountAsync(1);
        var said = await problems.InnerTextAsync();
        Assert.Contains("content/index.md:11:19", said, StringComparison.Ordinal);
        Assert.Contains("mente du 'municipalities'?", said, StringComparison.Ordinal);
        Assert.Equal("I alt {{ national.munisipalities }}.\n                  ^", await problems.Locator("pre").TextContentAsync());
        Assert.True(await page.Locator("h1").IsVisibleAsync());

        author.Save(Text, right);

        await Assertions.Expect(page.Locator("serve-problems")).ToHaveCountAsync(0);
    }

    private static async Task<IPage> Open(IBrowserContext reader, AuthorAtWork author)
    {
        var page = await reader.NewPageAsync();
        await page.GotoAsync($"{author.Address}", new() { WaitUntil = WaitUntilState.Load });
        await page.WaitForSelectorAsync("h1");
        return page;
    }
}
