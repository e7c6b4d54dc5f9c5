using Generator.Rendering;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests.Rendering;

public class AbbreviationsTests
{
    [Fact]
    public void An_abbreviation_of_the_glossary_is_explained_where_it_first_stands() => Assert.Equal(
        "<p>Et <abbr title=\"Interkommunalt politisk råd\">IPR</abbr> er et organ. Hvert IPR har et navn.</p>\n",
        Html("Et IPR er et organ. Hvert IPR har et navn.", "nb"));

    [Fact]
    public void It_is_explained_in_the_language_of_the_page() => Assert.Equal(
        "<p>An <abbr title=\"Inter-municipal political council\">IPR</abbr> is a body.</p>\n",
        Html("An IPR is a body.", "en"));

    [Fact]
    public void A_heading_keeps_its_words_and_a_longer_word_is_another_one() => Assert.Equal(
        "<h2 id=\"hva-er-ipr\">Hva er IPR</h2>\n<p>IPRene er noe annet.</p>\n",
        Html("## Hva er IPR\n\nIPRene er noe annet.", "nb"));

    [Fact]
    public void What_an_author_explains_is_explained_as_written() => Assert.Equal(
        "<p>Et <abbr title=\"noe eget\">IPR</abbr>.</p>\n",
        Html("Et IPR.\n\n*[IPR]: noe eget", "nb"));

    private static string Html(string markdown, string language)
    {
        var document = MarkdownRenderer.TryParse(Abbreviations.Explain(markdown, RealSite.Edition(language)))!;
        HeadingIds.Set(document);
        Abbreviations.KeepFirst(document);
        return MarkdownRenderer.Write(document).ToString();
    }
}
