using System.Diagnostics;
using System.Text.Json;
using Generator.Tests.Support;
using Xunit;

namespace Browser.Tests.Support;

/// <summary>
/// What Lighthouse says of a page. <see cref="Unhurried"/> is the score of performance without the time that scripts kept the page busy, which is
/// all that another program on the same processor changes much.
/// </summary>
internal sealed record LighthouseResult(int Performance, int Unhurried, int Accessibility, int BestPractices, int Seo, int Bytes, IReadOnlyList<string> Complaints)
{
    private static readonly string Program = Path.Combine(Repository.Root.FullName, "node_modules", "lighthouse", "cli", "index.js");

    public static async Task<LighthouseResult> Of(string address)
    {
        Assert.True(File.Exists(Program), "Lighthouse is not there; 'npm ci' brings it");
        ProcessStartInfo start = new("node")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList =
            {
                Program, address, "--output=json", "--quiet", "--no-enable-error-reporting",
                $"--chrome-flags=--headless=new {string.Join(' ', InstalledBrowser.Arguments)}",
            },
            Environment = { ["CHROME_PATH"] = InstalledBrowser.Path },
        };
        using var lighthouse = Process.Start(start)!;
        var said = lighthouse.StandardError.ReadToEndAsync();
        var written = await lighthouse.StandardOutput.ReadToEndAsync();
        await lighthouse.WaitForExitAsync();
        Assert.True(lighthouse.ExitCode == 0, $"Lighthouse could not look at {address}: {await said}");
        using var json = JsonDocument.Parse(written);
        return Of(json.RootElement);
    }

    private static LighthouseResult Of(JsonElement report)
    {
        var (categories, audits) = (report.GetProperty("categories"), report.GetProperty("audits"));
        return new(
            Percent(categories.GetProperty("performance").GetProperty("score")),
            (int)Math.Round(100 * Mean(Weighed(categories.GetProperty("performance"), audits).Where(audit => audit.Id != "total-blocking-time"))),
            Percent(categories.GetProperty("accessibility").GetProperty("score")),
            Percent(categories.GetProperty("best-practices").GetProperty("score")),
            Percent(categories.GetProperty("seo").GetProperty("score")),
            (int)audits.GetProperty("total-byte-weight").GetProperty("numericValue").GetDouble(),
            [.. from category in categories.EnumerateObject() from audit in Weighed(category.Value, audits) where audit.Score < 1 select $"{category.Name}: {audit.Id}: {audit.Score:0.00}"]);
    }

    // What counts in the score: the audits with a weight that apply to the page.
    private static IEnumerable<(string Id, double Weight, double Score)> Weighed(JsonElement category, JsonElement audits) =>
        from audit in category.GetProperty("auditRefs").EnumerateArray()
        let id = audit.GetProperty("id").GetString()!
        let weight = audit.GetProperty("weight").GetDouble()
        let score = audits.GetProperty(id).GetProperty("score")
        where weight > 0 && score.ValueKind is JsonValueKind.Number
        select (id, weight, score.GetDouble());

    private static double Mean(IEnumerable<(string Id, double Weight, double Score)> audits)
    {
        var all = audits.ToList();
        return all.Sum(audit => audit.Weight * audit.Score) / all.Sum(audit => audit.Weight);
    }

    private static int Percent(JsonElement score) => (int)Math.Round(100 * score.GetDouble());
}
