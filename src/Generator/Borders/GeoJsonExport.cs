using System.Text.Json;

namespace Generator.Borders;

/// <summary>Writes the areas for others to use as GeoJSON, in degrees (WGS84) of four decimals, some ten metres: finer than the borders themselves.</summary>
internal static class GeoJsonExport
{
    internal const double Step = 0.0001;

    /// <summary>GeoJSON (RFC 7946): a feature for each municipality, its id the number.</summary>
    /// <param name="topology">The areas.</param>
    /// <param name="writeProperties">Writes the members of properties, inside an object that is open, for the municipality of that number.</param>
    public static byte[] Written(BorderTopology topology, Action<Utf8JsonWriter, string> writeProperties) => JsonBytes.Of(writer =>
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

    internal static (int Longitude, int Latitude) Steps(MapPoint point)
    {
        var (longitude, latitude) = Utm33.ToDegrees(point);
        return ((int)Math.Round(longitude / Step), (int)Math.Round(latitude / Step));
    }
}
