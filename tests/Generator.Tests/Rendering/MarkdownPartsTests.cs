using Generator.Diagnostics;
using Generator.Model;
using Generator.Rendering;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests.Rendering;

public class MarkdownPartsTests
{
    [Theory]
    [InlineData("merk", "<div class=\"note\" role=\"note\"><p>Gjelder 2020.</p>\n</div>\n")]
    [InlineData("funn", "<div class=\"note finding\" role=\"note\"><p>Gjelder 2020.</p>\n</div>\n")]
    [InlineData("margin", "<div class=\"sidenote\" role=\"note\"><p>Gjelder 2020.</p>\n</div>\n")]
    [InlineData("sitat", "<blockquote>\n<p>Gjelder 2020.</p>\n</blockquote>\n")]
    public void A_box_becomes_the_part_that_its_word_names(string word, string expected) =>
        Assert.Equal(expected, Dressed($"::: {word}\nGjelder 2020.\n:::\n"));

    [Fact]
    public void A_table_scrolls_in_a_region_named_by_the_heading_above_it() => Assert.Equal(
        """
        <h2 id="storst">Størst</h2>
        <div class="table-region" role="region" aria-labelledby="storst" tabindex="0">
        <table class="data">
        <thead>
        <tr>
        <th scope="col">Navn</th>
        <th class="n" scope="col">Antall</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>OFA</td>
        <td class="n">25</td>
        </tr>
        </tbody>
        </table>
        </div>

        """,
        Dressed("## Størst\n\n| Navn | Antall |\n| --- | ---: |\n| OFA | 25 |\n"));

    [Fact]
    public void A_box_of_an_unknown_kind_is_reported_with_the_nearest()
    {
        DiagnosticList diagnostics = new();
        Chapter chapter = Some.Chapter("Tekst.\n\n::: merkk\nGjelder 2020.\n:::\n");

        MarkdownChecks.Run(MarkdownChecks.Parse(chapter, diagnostics)!, chapter, new(null!, null!, chapter.Name), diagnostics);

        Assert.Equal("content/rapport/omfang.md:3:1: error: ukjent boks '::: merkk'; mente du 'merk'?", $"{Assert.Single(diagnostics)}");
    }

    private static string Dressed(string markdown)
    {
        var document = MarkdownRenderer.TryParse(markdown)!;
        HeadingIds.Set(document);
        MarkdownParts.Dress(document);
        return MarkdownRenderer.Write(document).ToString();
    }
}
