using System.Numerics;
using System.Text.Json;
using Generator.Borders;

namespace Generator.Exports;

/// <summary>
/// TopoJSON in metres east and north (EPSG:25833), quantised to the grid that the borders lie on, so that nothing is lost and the map needs no
/// projection of its own.
/// </summary>
internal static class MetricTopology
{
    public static byte[] Written(BorderTopology topology, Action<Utf8JsonWriter, string> writeProperties)
    {
        var origin = topology.Arcs[0].Points[0];
        var grid = topology.Arcs
            .SelectMany(arc => arc.Points)
            .Aggregate(BigInteger.Zero, (step, point) => BigInteger.GreatestCommonDivisor(BigInteger.GreatestCommonDivisor(step, point.X - origin.X), point.Y - origin.Y));
        var step = Math.Max(1, (int)grid);
        return JsonText.Compact(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("type", "Topology");

            // The member is not of the standard, which knows degrees only; readers pass it by.
            writer.WriteStartObject("crs");
            writer.WriteString("type", "name");
            writer.WriteStartObject("properties");
            writer.WriteString("name", "urn:ogc:def:crs:EPSG::25833");
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteStartObject("transform");
            WritePair(writer, "scale", step, step);
            WritePair(writer, "translate", origin.X, origin.Y);
            writer.WriteEndObject();
            WriteObjects(writer, topology, writeProperties);
            WriteArcs(writer, topology, origin, step);
            writer.WriteEndObject();
        });
    }

    private static void WriteObjects(Utf8JsonWriter writer, BorderTopology topology, Action<Utf8JsonWriter, string> writeProperties)
    {
        writer.WriteStartObject("objects");
        writer.WriteStartObject("municipalities");
        writer.WriteString("type", "GeometryCollection");
        writer.WriteStartArray("geometries");
        foreach (var shape in topology.Shapes)
        {
            writer.WriteStartObject();
            writer.WriteString("type", "MultiPolygon");
            writer.WriteString("id", shape.Id);
            writer.WriteStartObject("properties");
            writeProperties(writer, shape.Id);
            writer.WriteEndObject();
            writer.WritePropertyName("arcs");
            JsonSerializer.Serialize(writer, shape.Polygons);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteArcs(Utf8JsonWriter writer, BorderTopology topology, MapPoint origin, int step)
    {
        writer.WriteStartArray("arcs");
        foreach (var arc in topology.Arcs)
        {
            writer.WriteStartArray();
            var last = origin;
            foreach (var point in arc.Points)
            {
                writer.WriteStartArray();
                writer.WriteNumberValue((point.X - last.X) / step);
                writer.WriteNumberValue((point.Y - last.Y) / step);
                writer.WriteEndArray();
                last = point;
            }

            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    private static void WritePair(Utf8JsonWriter writer, string name, int first, int second)
    {
        writer.WriteStartArray(name);
        writer.WriteNumberValue(first);
        writer.WriteNumberValue(second);
        writer.WriteEndArray();
    }
}
