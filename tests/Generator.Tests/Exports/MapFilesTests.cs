using System.Text.Json;
using Generator.Tests.Borders;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests.Exports;

public class MapFilesTests
{
    [Fact]
    public void Every_municipality_is_a_feature_with_its_collaboration_and_closed_rings()
    {
        using var document = JsonDocument.Parse(BuiltSite.Bytes("data/kommuner.geojson"));
        var features = document.RootElement.GetProperty("features").EnumerateArray().ToList();

        Assert.Equal(BuiltSite.Report.Municipalities.Select(municipality => municipality.Number.Text).Order(StringComparer.Ordinal), features.Select(feature => feature.GetProperty("id").GetString()));
        Assert.All(features, feature =>
        {
            var properties = feature.GetProperty("properties");
            var municipality = BuiltSite.Report.Municipality(properties.GetProperty("number").GetString()!)!;
            Assert.Equal(municipality.Name, properties.GetProperty("name").GetString());
            Assert.Equal($"{BuiltSite.Report.CollaborationOf(municipality)?.Number}", $"{properties.GetProperty("collaboration")}");
            Assert.All(feature.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().SelectMany(polygon => polygon.EnumerateArray()), ring =>
            {
                Assert.True(ring.GetArrayLength() >= 4);
                Assert.Equal(ring[0].GetRawText(), ring[ring.GetArrayLength() - 1].GetRawText());
            });
        });
    }

    [Fact]
    public void The_map_in_metres_has_every_point_of_the_borders()
    {
        using var document = JsonDocument.Parse(BuiltSite.Bytes("data/kommuner-utm33.topojson"));
        var transform = document.RootElement.GetProperty("transform");
        var (scale, translate) = (Pair(transform.GetProperty("scale")), Pair(transform.GetProperty("translate")));
        var arcs = document.RootElement.GetProperty("arcs").EnumerateArray().ToList();

        Assert.Equal(RealBorders.Topology.Arcs.Count, arcs.Count);
        for (var i = 0; i < arcs.Count; i++)
        {
            var (x, y) = (0, 0);
            List<string> points = [];
            foreach (var step in arcs[i].EnumerateArray().Select(Pair))
            {
                (x, y) = (x + step.X, y + step.Y);
                points.Add($"{(x * scale.X) + translate.X} {(y * scale.Y) + translate.Y}");
            }

            Assert.Equal(RealBorders.Topology.Arcs[i].Points.Select(point => $"{point.X} {point.Y}"), points);
        }
    }

    private static (int X, int Y) Pair(JsonElement pair) => (pair[0].GetInt32(), pair[1].GetInt32());
}
