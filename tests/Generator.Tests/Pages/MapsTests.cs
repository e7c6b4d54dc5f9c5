using Generator.Pages;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests.Pages;

public class MapsTests
{
    private static readonly Edition Norwegian = RealSite.Edition("nb");

    [Fact]
    public void Every_municipality_has_a_map_with_its_own_outline() =>
        Assert.All(RealSite.Report.Municipalities, municipality => Assert.NotEmpty(Norwegian.Maps!.Of(municipality).Drawing.Here));

    [Fact]
    public void Every_county_is_drawn_with_all_its_municipalities() =>
        Assert.All(RealSite.Report.Counties, county => Assert.Equal(
            RealSite.Report.MunicipalitiesOf(county).Select(municipality => municipality.Name).Order(StringComparer.Ordinal),
            Norwegian.Maps!.Of(county).Drawing.Shapes.Where(shape => shape.Class != "beyond").Select(shape => shape.Name).Order(StringComparer.Ordinal)));

    [Fact]
    public void Every_collaboration_is_drawn_with_all_its_members_in_its_colour() =>
        Assert.All(RealSite.Report.Collaborations, collaboration => Assert.Equal(
            collaboration.Members.Select(member => member.Name).Order(StringComparer.Ordinal),
            Norwegian.Maps!.Of(collaboration).Drawing.Shapes.Where(shape => shape.Class == Norwegian.Geography!.ClassOf(collaboration)).Select(shape => shape.Name).Order(StringComparer.Ordinal)));

    [Fact]
    public void The_country_has_a_shape_for_each_collaboration_and_one_for_those_outside() =>
        Assert.Equal(RealSite.Report.Collaborations.Count + 1, Norwegian.Maps!.National().Drawing.Shapes.Count);

    [Fact]
    public void A_locator_is_drawn_once_for_all_languages() =>
        Assert.Same(Norwegian.Maps!.Of(RealSite.Report.Municipalities[0]).Drawing, RealSite.Edition("en").Maps!.Of(RealSite.Report.Municipalities[0]).Drawing);

    [Theory]
    [InlineData("nb")]
    [InlineData("en")]
    public void A_map_says_what_it_shows_and_takes_little_room(string language)
    {
        var maps = RealSite.Edition(language).Maps!;

        Assert.InRange(Compressed(RealSite.Html(maps.National(), language)), 1000, 5500);
        Assert.InRange(Compressed(RealSite.Html(maps.Participation(), language)), 1000, 5500);
        Assert.All(RealSite.Report.Counties, county => Assert.InRange(Compressed(RealSite.Html(maps.Of(county), language)), 500, 15_000));
        Assert.Contains("role=\"img\" aria-labelledby=\"landskart-t landskart-d\"", RealSite.Html(maps.National(), language), StringComparison.Ordinal);
    }

    private static long Compressed(string html)
    {
        using MemoryStream bytes = new();
        using (System.IO.Compression.GZipStream gzip = new(bytes, System.IO.Compression.CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(System.Text.Encoding.UTF8.GetBytes(html));
        }

        return bytes.Length;
    }
}
