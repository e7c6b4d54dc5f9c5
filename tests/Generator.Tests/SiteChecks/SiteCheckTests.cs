using System.Globalization;
using Generator.Sources;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests.SiteChecks;

public class SiteCheckTests
{
    [Fact]
    public void Tells_what_it_has_looked_at()
    {
        var (build, _) = SampleSite.Build("base", budgets: true);

        Assert.All(build.Checks, check => Assert.True(check.Passed, check.English));
        Assert.Contains(build.Checks, check => check.Norwegian == "Adresser: 14 sider, hver med sin");
        Assert.Contains(build.Checks, check => check.English.StartsWith("Links: ", StringComparison.Ordinal) && check.English.EndsWith(" links, all lead somewhere", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_that_weighs_more_than_it_may_is_an_error_that_tells_both()
    {
        var files = SampleSite.Files("base");
        files["templates/assets/css/site.css"] = Incompressible("templates/assets/css/site.css", 60_000);

        var (build, diagnostics) = SampleSite.Build(files, budgets: true);

        Assert.Contains(diagnostics, diagnostic => diagnostic.Norwegian.StartsWith("siden veier ", StringComparison.Ordinal) && diagnostic.Norwegian.Contains("mest er 50.0 KB", StringComparison.Ordinal));
        Assert.Contains(build.Checks, check => !check.Passed && check.English.StartsWith("Weight: ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_word_that_no_language_has_is_an_error_and_no_exception()
    {
        var files = SampleSite.Files("base");
        const string path = "content/texts/nb.json";
        var text = System.Text.Encoding.UTF8.GetString(files[path].Bytes.Span);
        files[path] = Some.File(path, text.Replace("\"inhabitants_in\":", "\"inhabitants_inn\":", StringComparison.Ordinal));

        var (_, diagnostics) = SampleSite.Build(files);

        Assert.Equal(
            "content/texts/nb.json: error: teksten 'figures.inhabitants_in' mangler; sidene viser den",
            Assert.Single(diagnostics).ToString());
    }

    // Hexadecimal of a multiplicative sequence: half of it is left when compressed.
    private static SourceFile Incompressible(string path, int bytes)
    {
        System.Text.StringBuilder text = new("/**/");
        for (var state = 1u; text.Length < bytes * 2; state = (state * 1_664_525u) + 1_013_904_223u)
        {
            text.Append(CultureInfo.InvariantCulture, $".a{state:x8}{{}}");
        }

        return Some.File(path, text.ToString());
    }
}
