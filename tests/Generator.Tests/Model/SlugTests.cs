using Generator.Model;
using Xunit;

namespace Generator.Tests.Model;

public class SlugTests
{
    [Theory]
    [InlineData("Møre og Romsdal", "more-og-romsdal")]
    [InlineData("Hå", "ha")]
    [InlineData("Æ/Ø (1–2)", "ae-o-1-2")]
    [InlineData("Unjárgga gielda, Porsáŋgu", "unjargga-gielda-porsangu")]
    [InlineData("  ", "")]
    public void A_name_becomes_lower_case_ascii(string name, string slug) => Assert.Equal(slug, Slug.Of(name));

    [Theory]
    [InlineData("nord-troms", true)]
    [InlineData("2-a", true)]
    [InlineData("", false)]
    [InlineData("a--b", false)]
    [InlineData("-a", false)]
    [InlineData("A", false)]
    [InlineData("å", false)]
    public void An_address_is_words_joined_by_one_hyphen(string text, bool isWellFormed) =>
        Assert.Equal(isWellFormed, Slug.IsWellFormed(text));
}
