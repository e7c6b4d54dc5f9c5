using Generator.Pages;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests.Pages;

public class QualityContentTests
{
    [Fact]
    public void A_build_that_is_given_no_record_shows_none() => Assert.Null(QualityContent.Of(RealSite.Edition("nb")).Date);

    [Theory]
    [InlineData("nb", "prøver bestått", "1 feilet", "Sidene i en virkelig nettleser", "Forsiden", "68,4", "Lenker: 3")]
    [InlineData("en", "tests passed", "1 failed", "The pages in a real browser", "The front page", "68.4", "Links: 3")]
    public void What_the_tests_found_is_told_in_the_language_of_the_page(string language, string figure, string failed, string suite, string page, string kilobytes, string check)
    {
        var edition = RealSite.Edition(language);
        var content = QualityContent.Of(new(edition.Report, null, edition.Settings, edition.Language, edition.Chapters)
        {
            Quality = new(
                new(2026, 11, 21),
                "0123456789abcdef",
                [new("browser", 93, 1)],
                [new("axe", 176)],
                [new("home", "/", 100, 100, 100, 100, 70_000)],
                [new("Lenker: 3", new Dictionary<string, string> { ["en"] = "Links: 3" })]),
        });

        Assert.Equal("0123456789", content.Commit);
        Assert.Equal((figure, "93", failed), (content.Figures[0].Name, content.Figures[0].Value, content.Figures[0].Note));
        Assert.Equal("176", content.Figures[1].Value);
        Assert.Equal(suite, Assert.Single(content.Suites).Name);
        Assert.Equal((page, kilobytes), (content.Pages[0].Name, content.Pages[0].Kilobytes.Text));
        Assert.Equal([check], content.Checks);
    }
}
