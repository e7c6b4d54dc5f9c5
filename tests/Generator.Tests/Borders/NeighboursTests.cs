using Generator.Borders;
using Xunit;

namespace Generator.Tests.Borders;

public class NeighboursTests
{
    private readonly IReadOnlyDictionary<string, IReadOnlyList<Neighbour>> _neighbours = Neighbours.Of(SmallMap.Topology());

    [Fact]
    public void A_border_makes_neighbours_by_land_and_a_strait_by_water()
    {
        Assert.Equal("0002 Land East, 0004 Water South", Described("0001"));
        Assert.Equal("0001 Land West, 0003 Land East", Described("0002"));
        Assert.Equal("0002 Land West", Described("0003"));
        Assert.Equal("0001 Water North", Described("0004"));
        Assert.InRange(_neighbours["0004"][0].Distance, 2200, 2400);
    }

    [Fact]
    public void An_island_far_out_has_the_nearest_municipality()
    {
        var far = SmallMap.Feature("0004", SmallMap.Box(16.2, 57, 16.4, 57.2));
        var topology = SmallMap.Read(SmallMap.Import(SmallMap.GeoJson(SmallMap.A, SmallMap.B, SmallMap.C, far), new())!, SmallMap.Ids);

        var neighbour = Assert.Single(Neighbours.Of(topology)["0004"]);
        Assert.Equal(("0003", NeighbourKind.Water, CompassPoint.North), (neighbour.Id, neighbour.Kind, neighbour.Direction));
        Assert.InRange(neighbour.Distance, 88_000, 92_000);
    }

    [Fact]
    public void Groups_are_neighbours_where_their_municipalities_are()
    {
        var groups = Neighbours.OfGroups(_neighbours, id => id is "0003" ? 7 : 3);

        Assert.Equal("3: 7; 7: 3", string.Join("; ", groups.Select(pair => $"{pair.Key}: {string.Join(", ", pair.Value)}")));
    }

    [Fact]
    public void Groups_with_only_an_outsider_between_them_are_neighbours_too()
    {
        var groups = Neighbours.OfGroups(_neighbours, id => id switch { "0001" => 1, "0003" => 3, _ => null });

        Assert.Equal("1: 3; 3: 1", string.Join("; ", groups.Select(pair => $"{pair.Key}: {string.Join(", ", pair.Value)}")));
    }

    private string Described(string id) => string.Join(", ", _neighbours[id].Select(neighbour => $"{neighbour.Id} {neighbour.Kind} {neighbour.Direction}"));
}
