using Generator.Rendering;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests.Rendering;

/// <summary>Norwegian on an English page, of a report whose data declares the names of its collaborations to be Norwegian.</summary>
public class ForeignWordsTests
{
    [Theory]
    [InlineData("<p>See ROR Innkjøp.</p>", "<p>See <span lang=\"nb\">ROR Innkjøp</span>.</p>")]
    [InlineData("<a href=\"x\">ROR Innkjøp</a>", "<a href=\"x\"><span lang=\"nb\">ROR Innkjøp</span></a>")]
    [InlineData("<p>The slide «Ved veiskille».</p>", "<p>The slide “<span lang=\"nb\">Ved veiskille</span>”.</p>")]
    [InlineData("<p>«bidra til det «grønne skiftet» skjer»</p>", "<p>“<span lang=\"nb\">bidra til det «grønne skiftet» skjer</span>”</p>")]
    public void Names_and_quotations_are_marked(string html, string marked) => Assert.Equal(marked, English().Mark(html));

    [Theory]
    [InlineData("<html lang=\"en\"><title>ROR Innkjøp</title>")]
    [InlineData("<td lang=\"nb\"><a href=\"x\">ROR Innkjøp</a> «a»</td>")]
    [InlineData("<svg><text>ROR Innkjøp</text></svg>")]
    [InlineData("<p title=\"ROR Innkjøp\">ROR Innkjøpere, and BROR Innkjøp</p>")]
    [InlineData("<p>An opening « without an end.</p>")]
    public void What_is_marked_already_or_cannot_be_is_let_be(string html) => Assert.Equal(html, English().Mark(html));

    [Fact]
    public void The_first_language_marks_nothing_of_its_own() =>
        Assert.Equal("<p>ROR Innkjøp «her»</p>", Of("nb").Mark("<p>ROR Innkjøp «her»</p>"));

    private static ForeignWords English() => Of("en");

    private static ForeignWords Of(string language) => new(RealSite.Edition(language));
}
