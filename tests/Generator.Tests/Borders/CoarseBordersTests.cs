using Generator.Borders;
using Generator.Borders.Importing;
using Xunit;

namespace Generator.Tests.Borders;

public class CoarseBordersTests
{
    private static readonly Lazy<BorderTopology> Coarse = new(() => SmallMap.Read(CoarseBorders.Write(RealBorders.Drawing, 8_000_000, 200), RealBorders.Ids));

    [Fact]
    public void Every_municipality_is_still_there_and_the_country_as_large()
    {
        Assert.All(Coarse.Value.Shapes, shape => Assert.True(shape.Area > 0));
        Assert.InRange(Coarse.Value.Shapes.Sum(shape => shape.Area) / RealBorders.Topology.Shapes.Sum(shape => shape.Area), 0.97, 1.03);
    }

    [Fact]
    public void Neighbours_by_land_stay_neighbours() => Assert.Equal(Pairs(RealBorders.Topology), Pairs(Coarse.Value));

    [Fact]
    public void There_are_fewer_points() =>
        Assert.InRange(Coarse.Value.Arcs.Sum(arc => arc.Points.Count), 1, RealBorders.Topology.Arcs.Sum(arc => arc.Points.Count) / 2);

    private static List<(string, string)> Pairs(BorderTopology topology) =>
    [
        .. topology.Arcs
            .Where(arc => arc is { Left: not null, Right: not null })
            .Select(arc => Neighbours.Ordered(arc.Left!, arc.Right!))
            .Distinct()
            .Order(),
    ];
}
