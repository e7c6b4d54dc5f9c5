using System.Globalization;
using Generator.Borders;
using Generator.Diagnostics;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Valid;
using Xunit;

namespace Generator.Tests.Borders;

public class RealBordersTests
{
    [Fact]
    public void The_file_is_at_most_40_KB_compressed() => Assert.InRange(Compressed.Size(RealBorders.Bytes), 1, 40_000);

    [Fact]
    public void Every_municipality_is_there_and_valid() =>
        Assert.Empty(RealBorders.Topology.Shapes.Where(shape => !new IsValidOp(Geometry(shape)).IsValid).Select(shape => shape.Id));

    [Fact]
    public void No_two_municipalities_overlap()
    {
        var shapes = RealBorders.Topology.Shapes.Select(shape => (shape.Id, shape.Bounds, Geometry: Geometry(shape))).ToList();

        Assert.Empty(
            from a in shapes
            from b in shapes
            where string.CompareOrdinal(a.Id, b.Id) < 0 && a.Bounds.Meets(b.Bounds) && a.Geometry.Intersection(b.Geometry).Area > 1
            select $"{a.Id} {b.Id}");
    }

    [Fact]
    public void A_shared_border_is_one_line() => Assert.Equal(
        RealBorders.Topology.Arcs.Count,
        RealBorders.Topology.Arcs
            .SelectMany(arc => arc.Points.Skip(1).Zip(arc.Points, (to, from) => (to.X, to.Y).CompareTo((from.X, from.Y)) < 0 ? (to, from) : (from, to)).Distinct().Select(step => (step, arc)))
            .GroupBy(step => step.step)
            .Select(steps => Assert.Single(steps).arc)
            .Distinct()
            .Count());

    [Fact]
    public void Large_municipalities_keep_their_area() => Assert.Empty(
        from shape in RealBorders.Topology.Shapes
        let area = Number(shape.Id, "area_km2")
        let drawn = shape.Area / 1e6
        where area > 1000 && Math.Abs((drawn / area) - 1) > 0.06
        select $"{shape.Id}: {drawn:0} of {area:0} km²");

    [Fact]
    public void Nine_of_ten_hold_the_point_that_the_table_gives_them()
    {
        var inside = RealBorders.Topology.Shapes.Count(shape => shape.Contains(Utm33.PointAt(Number(shape.Id, "lon"), Number(shape.Id, "lat"))));

        Assert.InRange(inside, (int)(0.98 * RealBorders.Ids.Count), RealBorders.Ids.Count);
    }

    [Fact]
    public void The_label_point_is_inside() =>
        Assert.Empty(RealBorders.Topology.Shapes.Where(shape => !shape.Contains(shape.LabelPoint)).Select(shape => shape.Id));

    [Fact]
    public void Neighbours_have_each_other_in_opposite_directions() => Assert.All(RealBorders.NeighboursOf, pair => Assert.All(pair.Value, neighbour =>
    {
        var back = Assert.Single(RealBorders.NeighboursOf[neighbour.Id], other => other.Id == pair.Key);
        Assert.Equal((neighbour.Kind, neighbour.Distance), (back.Kind, back.Distance));
        Assert.Equal(180, Math.Abs(neighbour.Bearing - back.Bearing), 0.001);
    }));

    [Fact]
    public void Every_municipality_can_be_reached_from_every_other()
    {
        HashSet<string> reached = [];
        Queue<string> queue = new([RealBorders.Ids.First()]);
        while (queue.TryDequeue(out var id))
        {
            if (reached.Add(id))
            {
                RealBorders.NeighboursOf[id].ToList().ForEach(neighbour => queue.Enqueue(neighbour.Id));
            }
        }

        Assert.Equal(RealBorders.Ids.Count, reached.Count);
    }

    [Fact]
    public void A_county_hangs_together_by_its_outline()
    {
        var outer = RealBorders.Topology.OuterArcs().Concat(RealBorders.Topology.ArcsBetween(RealBorders.CountyOf)).ToHashSet();
        var rings = RealBorders.Ids.GroupBy(RealBorders.CountyOf).SelectMany(ids => RealBorders.Topology.Outline(ids.ToHashSet())).ToList();

        Assert.Equal(outer.Order(), rings.SelectMany(ring => ring).Select(number => number < 0 ? ~number : number).Distinct().Order());
        Assert.All(rings, ring => Assert.NotNull(ArcChain.Join(ring, arc => RealBorders.Topology.Arcs[arc].Points)));
    }

    [Fact]
    public void Seven_colours_are_enough_and_neighbours_differ()
    {
        DiagnosticList diagnostics = new();
        var adjacent = Neighbours.OfGroups(RealBorders.NeighboursOf, id => RealBorders.Groups.TryGetValue(id, out var group) ? group : null);

        var colours = GroupColouring.Assign(adjacent, SourceLocation.File("data/collaborations.csv"), diagnostics)!;

        Assert.Empty(diagnostics);
        Assert.Equal(RealBorders.Groups.Values.Distinct().Order(), colours.Keys.Order());
        Assert.All(colours.Values, colour => Assert.InRange(colour, 0, GroupColouring.Colours - 1));
        Assert.All(
            from pair in RealBorders.NeighboursOf
            from neighbour in pair.Value
            where RealBorders.Groups.ContainsKey(pair.Key) && RealBorders.Groups.ContainsKey(neighbour.Id)
            let groups = (RealBorders.Groups[pair.Key], RealBorders.Groups[neighbour.Id])
            where groups.Item1 != groups.Item2
            select groups,
            groups => Assert.NotEqual(colours[groups.Item1], colours[groups.Item2]));
    }

    private static double Number(string id, string column) => double.Parse(RealBorders.Municipalities[id][column], CultureInfo.InvariantCulture);

    private static MultiPolygon Geometry(MunicipalityShape shape)
    {
        using var rings = shape.Rings.Select(ring => new LinearRing([.. ring.Select(point => new Coordinate(point.X, point.Y))])).GetEnumerator();
        return new([.. shape.Polygons.Select(polygon => polygon.Select(_ => rings.MoveNext() ? rings.Current : null!).ToList()).Select(polygon => new Polygon(polygon[0], [.. polygon.Skip(1)]))]);
    }
}
