using System.Text;
using Generator.Borders;
using Generator.Borders.Importing;
using Generator.Diagnostics;
using Xunit;
using static Generator.Tests.Borders.SmallMap;

namespace Generator.Tests.Borders;

public class BordersImportTests
{
    private readonly DiagnosticList _diagnostics = new();

    [Fact]
    public void The_border_between_two_municipalities_is_one_line_that_both_use()
    {
        var topology = Topology();

        Assert.Equal(
            ["0001|0002", "0002|0003"],
            topology.Arcs.Where(arc => arc is { Left: not null, Right: not null }).Select(arc => string.Join('|', new[] { arc.Left, arc.Right }.Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal));
        Assert.Equal(7, topology.Arcs.Count);
    }

    [Fact]
    public void TopoJson_and_GeoJson_of_the_same_map_give_the_same_bytes()
    {
        const string TopoJson = """
            {"type":"Topology","objects":{"m":{"type":"GeometryCollection","geometries":[
              {"type":"Polygon","properties":{"kommunenummer":1},"arcs":[[0,1]]},
              {"type":"MultiPolygon","id":"0002","arcs":[[[2,3,4,-2]]]},
              {"type":"Polygon","id":"0003","properties":{"number":"9999"},"arcs":[[5,-4]]},
              {"type":"Polygon","properties":{"number":"0004"},"arcs":[[6]]}]}},
             "arcs":[[[15,59],[14,59],[14,58],[15,58]],[[15,58],[15,59]],[[15,58],[16,58]],[[16,58],[16,59]],[[16,59],[15,59]],
              [[16,58],[17,58],[17,59],[16,59]],[[14.2,57.9],[14.5,57.9],[14.5,57.98],[14.2,57.98],[14.2,57.9]]]}
            """;

        Assert.Equal(Encoding.UTF8.GetString(Compact()), Encoding.UTF8.GetString(Import(TopoJson, _diagnostics)!));
        Assert.Empty(_diagnostics);
    }

    [Fact]
    public void The_file_is_the_same_when_made_again_whatever_the_order_of_the_input() =>
        Assert.Equal(Compact(), Import(GeoJson(D, B, C, A), _diagnostics));

    [Fact]
    public void A_small_bend_of_a_shared_border_is_straightened_on_both_sides()
    {
        var west = Feature("0001", "[[14,58],[15,58],[15.001,58.5],[15,59],[14,59],[14,58]]");
        var east = Feature("0002", "[[15,58],[16,58],[16,59],[15,59],[15.001,58.5],[15,58]]");

        var bent = Read(Import(GeoJson(west, east, C, D), _diagnostics, new(10, 1, 10))!, Ids);
        var straight = Read(Import(GeoJson(west, east, C, D), _diagnostics, new(2000, 1, 10))!, Ids);

        Assert.Equal(3, Shared(bent).Points.Count);
        Assert.Equal(2, Shared(straight).Points.Count);

        static BorderArc Shared(BorderTopology topology) => Assert.Single(topology.Arcs, arc => (arc.Left, arc.Right) is ("0001", "0002") or ("0002", "0001"));
    }

    [Fact]
    public void A_line_is_not_straightened_across_its_neighbour()
    {
        // The coast of A has a bay with the island D in its mouth, which a straight coast would cut.
        var bay = Feature("0001", "[[14,58],[14.3,58],[14.35,58.1],[14.4,58],[15,58],[15,59],[14,59],[14,58]]");
        var island = Feature("0004", Box(14.345, 57.99, 14.355, 58.03));

        var topology = Read(Import(GeoJson(bay, B, C, island), _diagnostics, new(8000, 1, 10))!, Ids);

        Assert.Equal([], topology["0004"].Rings.SelectMany(ring => ring).Where(topology["0001"].Contains));
    }

    [Fact]
    public void Islets_go_but_never_most_of_a_municipality()
    {
        string[] islets = [Box(14.20, 57.9, 14.21, 57.91), Box(14.25, 57.9, 14.26, 57.91), Box(14.30, 57.9, 14.31, 57.91)];
        var archipelago = $$$"""{"id":"0004","geometry":{"type":"MultiPolygon","coordinates":[[{{{string.Join("],[", islets)}}}]]}}""";
        var mainland = $$$"""{"id":"0001","geometry":{"type":"MultiPolygon","coordinates":[[{{{Box(14, 58, 15, 59)}}}],[{{{Box(14.6, 57.9, 14.61, 57.91)}}}]]}}""";

        var topology = Read(Import(GeoJson(mainland, B, C, archipelago), _diagnostics, new(100, 10_000_000, 10))!, Ids);

        Assert.Equal((1, 3), (topology["0001"].Polygons.Count, topology["0004"].Polygons.Count));
    }

    [Theory]
    [InlineData("{", "borders.geojson:1:2: error: filen er ikke gyldig JSON, eller den er avkuttet her")]
    [InlineData("Kart", "borders.geojson:1:1: error: filen er ikke gyldig JSON, eller den er avkuttet her")]
    [InlineData("""{"type":"\ud800"}""", "borders.geojson:1:9: error: filen er ikke gyldig JSON, eller den er avkuttet her")]
    [InlineData("[]", "borders.geojson: error: $: fant en liste, ventet et objekt")]
    [InlineData("{}", "borders.geojson: error: type: mangler; ventet tekst")]
    [InlineData("""{"type":"Feature"}""", "borders.geojson: error: type: fant \"Feature\", ventet Topology (TopoJSON) eller FeatureCollection (GeoJSON)")]
    [InlineData("""{"type":"FeatureCollection","features":{}}""", "borders.geojson: error: features: fant et objekt, ventet en liste")]
    [InlineData("""{"type":"FeatureCollection","features":[{"geometry":{}}]}""", "borders.geojson: error: features[0]: har ikke noe kommunenummer (id, properties.number eller properties.kommunenummer)")]
    [InlineData("""{"type":"FeatureCollection","features":[{"id":"0001","geometry":{"type":"Point","coordinates":[1,2]}}]}""", "borders.geojson: error: features[0].geometry.type: fant \"Point\", ventet Polygon eller MultiPolygon")]
    [InlineData("""{"type":"FeatureCollection","features":[{"id":"0001","geometry":{"type":"Polygon","coordinates":[[[1,2],[3]]]}}]}""", "borders.geojson: error: features[0].geometry.coordinates[0][1]: fant [3], ventet to tall [x, y]")]
    [InlineData("""{"type":"Topology","objects":{"m":{"geometries":[{"id":"0001","type":"Polygon","arcs":[[1]]}]}},"arcs":[[[0,0],[1,1]]]}""", "borders.geojson: error: objects.m.geometries[0].arcs[0][0]: fant 1, ventet nummeret på en av de 1 linjene")]
    [InlineData("""{"type":"Topology","objects":{"m":{"geometries":[{"id":"0001","type":"Polygon","arcs":[[0]]}]}},"arcs":[[[0,0],[1,1]]]}""", "borders.geojson: error: objects.m.geometries[0]: kommune 0001 har en åpen ring: linjene henger ikke sammen")]
    [InlineData("""{"type":"Topology","objects":{"m":{"geometries":[]}},"arcs":[[[0,0]]]}""", "borders.geojson: error: arcs[0]: linjen har færre enn to punkter")]
    [InlineData("""{"type":"Topology","objects":{"m":{"geometries":[]}},"transform":{"scale":[1,"x"],"translate":[0,0]},"arcs":[]}""", "borders.geojson: error: transform.scale: fant [1,\"x\"], ventet to tall [x, y]")]
    public void A_file_of_another_kind_is_said_to_be_so(string text, string message)
    {
        Assert.Null(Import(text, _diagnostics));
        Assert.Equal(message, $"{Assert.Single(_diagnostics)}");
    }

    [Fact]
    public void A_missing_municipality_is_named() => AssertMistake("borders.geojson: error: $: kommune 0003 mangler", A, B, D);

    [Fact]
    public void An_unknown_municipality_is_named_with_the_one_it_may_be() =>
        AssertMistake("borders.geojson: error: features[4]: kommune 0009 finnes ikke; mente du '0001'?", A, B, C, D, Feature("0009", Box(20, 58, 21, 59)));

    [Fact]
    public void A_municipality_that_comes_twice_is_named() =>
        AssertMistake("borders.geojson: error: features[4]: kommune 0001 står også i features[0]", A, B, C, D, A);

    [Fact]
    public void An_open_ring_is_reported() => AssertMistake(
        "borders.geojson: error: features[3]: kommune 0004 har en åpen ring: det siste punktet er ikke likt det første",
        A, B, C, Feature("0004", "[[14,57],[15,57],[15,57.5],[14,57.5]]"));

    [Fact]
    public void A_ring_of_too_few_points_is_reported() => AssertMistake(
        "borders.geojson: error: features[3]: kommune 0004 har en ring med færre enn fire punkter", A, B, C, Feature("0004", "[[14,57],[15,57],[14,57]]"));

    [Fact]
    public void Swapped_axes_are_reported() => AssertMistake(
        "borders.geojson: error: features[3]: kommune 0004 har punktet [57, 14]; ventet lengdegrad -15 til 45 og breddegrad 45 til 84",
        A, B, C, Feature("0004", Box(57, 14, 58, 15)));

    [Fact]
    public void A_ring_that_crosses_itself_is_reported_at_the_crossing() => AssertMistake(
        "borders.geojson: error: features[3]: kommune 0004 krysser eller overlapper seg selv ved 15.0000, 57.1003",
        A, B, C, Feature("0004", "[[14.9,57],[15.1,57.2],[15.1,57],[14.9,57.2],[14.9,57]]"));

    [Fact]
    public void Two_municipalities_in_the_same_place_are_reported() => AssertMistake(
        "borders.geojson: error: $: kommune 0004 og 0003 ligger på samme side av den samme grensen", A, B, C, Feature("0004", Box(16, 58, 17, 59)));

    [Fact]
    public void Bytes_that_are_not_text_are_reported()
    {
        Assert.Null(BordersImport.Run(new byte[] { (byte)'"', 0xC3, (byte)'"' }, "b.json", Ids, new(), _diagnostics));
        Assert.Equal("b.json: error: filen er ikke gyldig UTF-8", $"{Assert.Single(_diagnostics)}");
    }

    [Fact]
    public void Bytes_gone_wrong_give_diagnostics_never_an_exception() =>
        Mutations.Check(Encoding.UTF8.GetBytes(GeoJson(A, B, C, D)), bytes => BordersImport.Run(bytes, "b.json", Ids, new(100, 1, 10), new()));

    private void AssertMistake(string message, params string[] features)
    {
        Assert.Null(Import(GeoJson(features), _diagnostics));
        Assert.Equal(message, $"{Assert.Single(_diagnostics)}");
    }
}
