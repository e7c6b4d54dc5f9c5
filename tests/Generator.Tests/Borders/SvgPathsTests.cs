using Generator.Borders;
using Generator.Borders.Drawing;
using Xunit;

namespace Generator.Tests.Borders;

public class SvgPathsTests
{
    private static readonly BorderTopology Map = SmallMap.Topology();

    private static readonly SvgPaths Paths = new(new(Map), MapViewport.FitWidth(Map.Bounds, 100, 2), decimals: 1);

    [Fact]
    public void A_path_is_written_in_short_steps()
    {
        SvgPathText whole = new(decimals: 0), tenths = new(decimals: 1);
        foreach (var text in new[] { whole, tenths })
        {
            text.Ring([(10, 20), (15, 20), (15, 12), (10, 5)]);
            text.Line([(0, 0), (0, 0), (25, -3)]);
        }

        Assert.Equal("m10 20 5 0 0-8-5-7zm-10-20 25-3", $"{whole}");
        Assert.Equal("m1 2 .5 0 0-.8-.5-.7zm-1-2 2.5-.3", $"{tenths}");
    }

    [Fact]
    public void Areas_that_share_a_border_share_its_points()
    {
        var shared = Points(Paths.Borders(id => id is "0001" ? "west" : "east"));

        Assert.Equal(2, shared.Count);
        Assert.Equal(shared.Order(), Points(Paths.Area("0001")).Intersect(Points(Paths.Area("0002"))).Order());
    }

    [Fact]
    public void The_borders_inside_an_area_are_gone()
    {
        var area = Points(Paths.Area(new HashSet<string> { "0001", "0002" }));

        Assert.Equal(Points(Paths.Area("0001")).Union(Points(Paths.Area("0002"))).Order(), area.Order());
        Assert.Equal(area.Count, area.Distinct().Count());
    }

    [Fact]
    public void A_municipality_too_small_for_the_scale_is_a_dot() =>
        Assert.Matches(@"^m-?[\d.]+ [\d.]+ 1 0 0 1-1 0z$", new SvgPaths(new(Map), MapViewport.FitWidth(Map.Bounds, 3, 0)).Area("0004"));

    [Fact]
    public void What_lies_outside_the_drawing_is_left_out()
    {
        SvgPaths paths = new(new(Map), MapViewport.Fit(Map["0003"].Bounds, 100, 100, 5));

        Assert.Equal("", paths.Area("0004"));
        Assert.NotEqual("", paths.Area("0002"));
    }

    [Fact]
    public void A_fitted_box_fills_the_drawing_but_for_its_edge()
    {
        var viewport = MapViewport.Fit(new(1000, 2000, 3000, 3000), 420, 300, 10);

        Assert.Equal(((10, 250), (410, 50)), (viewport.Place(new(1000, 2000)), viewport.Place(new(3000, 3000))));
        Assert.Equal(220, MapViewport.FitWidth(new(1000, 2000, 3000, 3000), 420, 10).Height);
        Assert.Equal(new(950, 1750, 3050, 3250), viewport.Box);
    }

    [Fact]
    public void A_national_map_is_at_most_60_KB_compressed()
    {
        SvgPaths paths = new(RealBorders.Drawing, MapViewport.Fit(RealBorders.Topology.Bounds, 720, 880, 10));

        var everyone = string.Concat(RealBorders.Ids.Select(paths.Area)) + paths.Borders(id => id) + paths.Borders(RealBorders.CountyOf);

        Assert.InRange(Compressed.Size(everyone), 1, 60_000);
    }

    [Fact]
    public void A_county_map_is_at_most_15_KB_compressed() => Assert.All(RealBorders.Ids.GroupBy(RealBorders.CountyOf), county =>
    {
        SvgPaths paths = new(RealBorders.Drawing, MapViewport.FitWidth(RealBorders.Topology.BoundsOf(county), 640, 10));

        Assert.InRange(Compressed.Size(string.Concat(county.Select(paths.Area)) + paths.Area(county.ToHashSet())), 1, 15_000);
    });

    [Fact]
    public void Every_municipality_shows_on_the_national_map()
    {
        SvgPaths paths = new(RealBorders.Drawing, MapViewport.Fit(RealBorders.Topology.Bounds, 300, 400, 5));

        Assert.All(RealBorders.Ids, id => Assert.NotEqual("", paths.Area(id)));
    }

    // The corners that a path comes by.
    private static List<(double X, double Y)> Points(string path)
    {
        List<(double, double)> points = [];
        double x = 0, y = 0;
        foreach (var subpath in path.Split('m', StringSplitOptions.RemoveEmptyEntries))
        {
            var numbers = System.Text.RegularExpressions.Regex.Matches(subpath, @"-?(\d+(\.\d)?|\.\d)").Select(match => double.Parse(match.Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();
            var (startX, startY) = (x + numbers[0], y + numbers[1]);
            for (var i = 0; i < numbers.Count; i += 2)
            {
                (x, y) = (Math.Round(x + numbers[i], 1), Math.Round(y + numbers[i + 1], 1));
                points.Add((x, y));
            }

            (x, y) = subpath.EndsWith('z') ? (startX, startY) : (x, y);
        }

        return points;
    }
}
