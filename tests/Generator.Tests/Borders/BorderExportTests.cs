using System.Text;
using System.Text.Json;
using Generator.Borders;
using Generator.Borders.Importing;
using Generator.Diagnostics;
using Xunit;

namespace Generator.Tests.Borders;

public class BorderExportTests
{
    [Fact]
    public void A_municipality_is_a_feature_with_its_properties_in_degrees()
    {
        var topology = SmallMap.Topology();

        using var document = JsonDocument.Parse(GeoJsonExport.Written(topology, (writer, id) => writer.WriteString("name", $"Kommune {id}")));

        Assert.Equal(
            """{"type":"Feature","id":"0004","properties":{"name":"Kommune 0004"},"geometry":{"type":"MultiPolygon","coordinates":[[[[14.2,57.9],[14.4999,57.9],[14.5,57.98],[14.2001,57.98],[14.2,57.9]]]]}}""",
            document.RootElement.GetProperty("features")[3].GetRawText());
    }

    [Fact]
    public void What_is_published_can_be_imported_again()
    {
        foreach (var published in new[] { GeoJsonExport.Written(RealBorders.Topology, NoProperties), TopoJsonExport.InDegrees(RealBorders.Topology, NoProperties) })
        {
            DiagnosticList diagnostics = new();
            var compact = BordersImport.Run(published, "kommuner.json", RealBorders.Ids, new(1, 1, 10), diagnostics);

            Assert.Empty(diagnostics);
            Assert.Equal(
                RealBorders.Topology.Arcs.Select(Sides).Where(sides => sides.Contains('|', StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal),
                SmallMap.Read(compact!, RealBorders.Ids).Arcs.Select(Sides).Where(sides => sides.Contains('|', StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Both_forms_hold_the_same_lines() => Assert.Equal(
        Encoding.UTF8.GetString(Imported(GeoJsonExport.Written(SmallMap.Topology(), NoProperties))),
        Encoding.UTF8.GetString(Imported(TopoJsonExport.InDegrees(SmallMap.Topology(), NoProperties))));

    private static byte[] Imported(byte[] published) => BordersImport.Run(published, "x.json", SmallMap.Ids, new(1, 1, 10), new())!;

    private static void NoProperties(Utf8JsonWriter writer, string id)
    {
        // Only the areas are looked at.
    }

    private static string Sides(BorderArc arc) => string.Join('|', new[] { arc.Left, arc.Right }.OfType<string>().Order(StringComparer.Ordinal));
}
