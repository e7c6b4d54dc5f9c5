using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(Browser.Tests.Support.SiteInBrowser))]

// Two cores: two tests at once keep both busy, more only make each other wait.
[assembly: CollectionBehavior(MaxParallelThreads = 2)]

namespace Browser.Tests.Support;

/// <summary>One built site and one browser for all tests; each test has contexts of its own.</summary>
public sealed class SiteInBrowser : IAsyncLifetime
{
    // A machine that does much else is slow, not broken.
    private const float Patience = 60_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private PublishedSite? _site;

    internal PublishedSite Site => _site!;

    public async ValueTask InitializeAsync()
    {
        var path = InstalledBrowser.Path;
        _site = new();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = InstalledBrowser.Arguments, Timeout = Patience });
        Assertions.SetDefaultExpectTimeout(Patience);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
        _site?.Dispose();
    }

    internal async Task<IBrowserContext> NewReader(
        int width = 1280,
        ColorScheme scheme = ColorScheme.Light,
        bool javaScript = true,
        bool touch = false,
        ReducedMotion motion = ReducedMotion.Reduce,
        ForcedColors colours = ForcedColors.None)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 800 },
            ColorScheme = scheme,
            ReducedMotion = motion,
            ForcedColors = colours,
            JavaScriptEnabled = javaScript,
            HasTouch = touch,
        });
        context.SetDefaultTimeout(Patience);
        return context;
    }

    /// <summary>A new tab with that address of the site, loaded with all its styles and scripts.</summary>
    internal async Task<IPage> Open(IBrowserContext reader, string url)
    {
        var page = await reader.NewPageAsync();
        await page.GotoAsync(Site.AddressOf(url));
        return page;
    }
}
