using Microsoft.Playwright;
using Xunit;

namespace Browser.Tests.Support;

/// <summary>What a reader does with the keyboard.</summary>
internal static class Steps
{
    private const int Patience = 60;

    /// <summary>Presses Tab until the focus is there.</summary>
    public static async Task TabTo(this IPage page, string selector)
    {
        for (var stops = 0; stops < Patience; stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.IsFocusOn(selector))
            {
                return;
            }
        }

        Assert.Fail($"{selector} is not among the first {Patience} stops of the Tab key");
    }

    public static Task<bool> IsFocusOn(this IPage page, string selector) =>
        page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector);
}
