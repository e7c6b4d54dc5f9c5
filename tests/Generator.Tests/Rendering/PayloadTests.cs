using System.Text;
using AngleSharp.Html.Parser;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests.Rendering;

/// <summary>Markup in data, titles and texts is text wherever it is shown.</summary>
public class PayloadTests
{
    private const string Payload = "<script>alert(1)</script><img src=x onerror=alert(2)>\"' onload=x";

    [Fact]
    public void Nothing_in_the_data_or_at_the_top_of_a_text_becomes_markup()
    {
        var files = SampleSite.Files("base");
        Replace("data/municipalities.csv", "1101,Eigersund,", $"1101,\"{Payload.Replace("\"", "\"\"", StringComparison.Ordinal)}\",");
        Replace("data/counties.csv", "11,Rogaland", $"11,\"{Payload.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
        Replace("data/references.csv", "ssb,Folketall", $"ssb,\"{Payload.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
        var quoted = Payload.Replace("'", "''", StringComparison.Ordinal);
        files["content/om.md"] = Some.File("content/om.md", $"---\ntitle: '{quoted}'\ndescription: '{quoted}'\nupdated: 2026-11-21\n---\n{{{{ municipalities['1101'].name }}}}\n\n{{{{ for place in all.municipalities }}}}{{{{ place.name }}}}, {{{{ end }}}}\n");

        var (build, diagnostics) = SampleSite.Build(files);

        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.English.Contains("script in it", StringComparison.Ordinal));
        var pages = build.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).Select(file => Encoding.UTF8.GetString(file.Bytes.Span)).ToList();
        Assert.Contains(pages, page => page.Contains("&lt;script&gt;alert(1)", StringComparison.Ordinal));
        Assert.All(pages, page => Assert.Empty(new HtmlParser().ParseDocument(page).QuerySelectorAll("script, img, [onerror], [onload]")));

        void Replace(string path, string text, string with) =>
            files[path] = Some.File(path, Encoding.UTF8.GetString(files[path].Bytes.Span).Replace(text, with, StringComparison.Ordinal));
    }
}
