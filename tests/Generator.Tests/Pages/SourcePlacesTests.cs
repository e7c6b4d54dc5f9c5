using Generator.Model;
using Generator.Pages;
using Xunit;

namespace Generator.Tests.Pages;

/// <summary>The data says where in a source something stands in the report's first language; each language has words for it.</summary>
public class SourcePlacesTests
{
    private static readonly Dictionary<string, string> Words = new()
    {
        ["tabell"] = "table",
        ["tabell …"] = "tables",
        ["rad"] = "row",
        ["kap."] = "section",
        ["kap. …"] = "sections",
        ["og"] = "and",
        ["råd"] = "advice",
        ["politisk råd"] = "the political council",
        ["etter rapport nr."] = "after report no.",
        ["rapport"] = "report",
        ["NIVI"] = "NIVI",
    };

    private readonly SourcePlaces _places = new(TextTree.Of("places", Words.ToDictionary(pair => pair.Key, pair => TextTree.Of($"places.{pair.Key}", pair.Value))), "og");

    [Theory]
    [InlineData("tabell 2.3, rad 6", "table 2.3, row 6")]
    [InlineData("tabell 2.2, 2.7 og 2.8", "tables 2.2, 2.7 and 2.8")]
    [InlineData("tabell 2.2 og kap. 2.9", "table 2.2 and section 2.9")]
    [InlineData("kap. 2.4–2.8", "sections 2.4–2.8")]
    [InlineData("råd 1–5", "advice 1–5")]
    [InlineData("politisk råd 3", "the political council 3")]
    [InlineData("etter rapport nr. 46/2022", "after report no. 46/2022")]
    [InlineData("rapport «Tabell og råd» og NIVI 2020, kap. 3", "report «Tabell og råd» and NIVI 2020, section 3")]
    [InlineData("1.1.2020", "1.1.2020")]
    public void A_place_is_said_in_the_words_of_the_language(string place, string said) => Assert.Equal(said, _places.In(place));

    [Theory]
    [InlineData("tabell 2.3 og «figur» i NIVI 2020", "i")]
    [InlineData("fotnote 5, side 2", "fotnote side")]
    [InlineData("kap. 2.2, 2.3 og 2.4", "")]
    public void A_word_it_does_not_have_is_missing_unless_it_is_quoted(string place, string missing) => Assert.Equal(missing, string.Join(' ', _places.Missing(place)));
}
