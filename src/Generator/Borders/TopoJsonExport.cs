using System.Numerics;
using System.Text.Json;

namespace Generator.Borders;

/// <summary>Writes the areas as quantised TopoJSON: an object municipalities whose geometries have the number as id, and lines that neighbours share.</summary>
internal static class TopoJsonExport
{
    /// <summary>In degrees (WGS84), as the standard wants it.</summary>
    public static byte[] InDegrees(BorderTopology topology, Action<Utf8JsonWriter, string> writeProperties) => JsonBytes.Of(writer =>
    {
        writer.WriteString("type", "Topology");
        WriteTransform(writer, GeoJsonExport.Step, new(0, 0));
        WriteObjects(writer, topology, writeProperties);
        WriteArcs(writer, topology, GeoJsonExport.Steps);
    });

    /// <summary>In metres east and north (EPSG:25833), on the grid that the borders lie on, so that nothing is lost and a map needs no projection of its own.</summary>
    public static byte[] InMetres(BorderTopology topology, Action<Utf8JsonWriter, string> writeProperties) => JsonBytes.Of(writer =>
    {
        var origin = topology.Arcs[0].Points[0];
        var step = GridOf(topology, origin);

        writer.WriteString("type", "Topology");

        // The member is not of the standard, which knows degrees only; readers pass it by.
        writer.WriteStartObject("crs");
        writer.WriteString("type", "name");
        writer.WriteStartObject("properties");
        writer.WriteString("name", "urn:ogc:def:crs:EPSG::25833");
        writer.WriteEndObject();
        writer.WriteEndObject();
        WriteTransform(writer, step, origin);
        WriteObjects(writer, topology, writeProperties);
        WriteArcs(writer, topology, point => ((point.X - origin.X) / step, (point.Y - origin.Y) / step));
    });

    private static int GridOf(BorderTopology topology, MapPoint origin) => Math.Max(1, (int)topology.Arcs
        .SelectMany(arc => arc.Points)
        .Aggregate(BigInteger.Zero, (step, point) => BigInteger.GreatestCommonDivisor(BigInteger.GreatestCommonDivisor(step, point.X - origin.X), point.Y - origin.Y)));

    private static void WriteTransform(Utf8JsonWriter writer, double scale, MapPoint origin)
    {
        writer.WriteStartObject("transform");
        WritePair(writer, "scale", scale, scale);
        WritePair(writer, "translate", origin.X, origin.Y);
        writer.WriteEndObject();
    }

    private static void WritePair(Utf8JsonWriter writer, string name, double first, double second)
    {
        writer.WriteStartArray(name);
        writer.WriteNumberValue(first);
        writer.WriteNumberValue(second);
        writer.WriteEndArray();
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

    private static void WriteArcs(Utf8JsonWriter writer, BorderTopology topology, Func<MapPoint, (int X, int Y)> steps)
    {
        writer.WriteStartArray("arcs");
        foreach (var arc in topology.Arcs)
        {
            writer.WriteStartArray();
            (int X, int Y) last = (0, 0);
            foreach (var next in arc.Points.Select(steps))
            {
                writer.WriteStartArray();
                writer.WriteNumberValue(next.X - last.X);
                writer.WriteNumberValue(next.Y - last.Y);
                writer.WriteEndArray();
                last = next;
            }

            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }
}
