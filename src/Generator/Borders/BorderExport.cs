using System.Text.Json;

namespace Generator.Borders;

/// <summary>Writes the areas for others to use, in degrees (WGS84) of four decimals, some ten metres: finer than the borders themselves.</summary>
internal static class BorderExport
{
    private const double Step = 0.0001;

    /// <summary>GeoJSON (RFC 7946): a feature for each municipality, its id the number.</summary>
    /// <param name="topology">The areas.</param>
    /// <param name="writeProperties">Writes the members of properties, inside an object that is open, for the municipality of that number.</param>
    public static byte[] GeoJson(BorderTopology topology, Action<Utf8JsonWriter, string> writeProperties) => Written(writer =>
    {
        writer.WriteString("type", "FeatureCollection");
        writer.WriteStartArray("features");
        foreach (var shape in topology.Shapes)
        {
            writer.WriteStartObject();
            writer.WriteString("type", "Feature");
            writer.WriteString("id", shape.Id);
            writer.WriteStartObject("properties");
            writeProperties(writer, shape.Id);
            writer.WriteEndObject();
            writer.WriteStartObject("geometry");
            writer.WriteString("type", "MultiPolygon");
            writer.WriteStartArray("coordinates");
            var ring = 0;
            foreach (var polygon in shape.Polygons)
            {
                writer.WriteStartArray();
                for (var i = 0; i < polygon.Count; i++)
                {
                    writer.WriteStartArray();
                    foreach (var (longitude, latitude) in shape.Rings[ring++].Select(Steps))
                    {
                        writer.WriteStartArray();
                        writer.WriteNumberValue((decimal)longitude / 10_000);
                        writer.WriteNumberValue((decimal)latitude / 10_000);
                        writer.WriteEndArray();
                    }

                    writer.WriteEndArray();
                }

                writer.WriteEndArray();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    /// <summary>TopoJSON, quantised: an object municipalities whose geometries have the number as id, and lines that neighbours share.</summary>
    /// <param name="topology">The areas.</param>
    /// <param name="writeProperties">As for GeoJSON.</param>
    public static byte[] TopoJson(BorderTopology topology, Action<Utf8JsonWriter, string> writeProperties) => Written(writer =>
    {
        writer.WriteString("type", "Topology");
        writer.WriteStartObject("transform");
        WritePair(writer, "scale", Step);
        WritePair(writer, "translate", 0);
        writer.WriteEndObject();
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
        writer.WriteStartArray("arcs");
        foreach (var arc in topology.Arcs)
        {
            writer.WriteStartArray();
            var (x, y) = (0, 0);
            foreach (var (longitude, latitude) in arc.Points.Select(Steps))
            {
                JsonSerializer.Serialize(writer, new[] { longitude - x, latitude - y });
                (x, y) = (longitude, latitude);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    });

    private static void WritePair(Utf8JsonWriter writer, string name, double both)
    {
        writer.WriteStartArray(name);
        writer.WriteNumberValue(both);
        writer.WriteNumberValue(both);
        writer.WriteEndArray();
    }

    private static (int Longitude, int Latitude) Steps(MapPoint point)
    {
        var (longitude, latitude) = Utm33.ToDegrees(point);
        return ((int)Math.Round(longitude / Step), (int)Math.Round(latitude / Step));
    }

    private static byte[] Written(Action<Utf8JsonWriter> write)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
