using Xunit;

namespace Browser.Tests.Support;

/// <summary>The Chromium that this machine has; none is ever downloaded.</summary>
internal static class InstalledBrowser
{
    public static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private static readonly string[] Known =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/usr/bin/microsoft-edge",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>Where it is; a machine without one fails the run, for a browser test that is passed over proves nothing.</summary>
    public static string Path
    {
        get
        {
            var named = Environment.GetEnvironmentVariable("CHROMIUM");
            var found = string.IsNullOrEmpty(named) ? Known.FirstOrDefault(File.Exists) : new[] { named }.FirstOrDefault(File.Exists);
            Assert.True(found is not null, string.IsNullOrEmpty(named)
                ? "there is no Chromium, Chrome or Edge here; install one (Debian and Ubuntu: chromium) or name it in CHROMIUM"
                : $"CHROMIUM names '{named}', which is not there");
            return found!;
        }
    }
}
