using System.Globalization;
using System.Text.Json;
using Generator.Borders;
using Generator.Model;

namespace Generator.Exports;

/// <summary>The borders with what the data say of each municipality: in degrees for anyone, and in the metres of the site's own map.</summary>
internal sealed class MapExport(Report report, BorderTopology topology, Func<Municipality, string> colourOf)
{
    public IEnumerable<DataFile> Files() =>
    [
        DataFile.Made("kommuner.geojson", "application/geo+json", () => GeoJsonExport.Written(topology, WriteProperties)),
        DataFile.Made("kommuner.topojson", "application/json", () => TopoJsonExport.InDegrees(topology, WriteProperties)),
        DataFile.Made("kommuner-utm33.topojson", "application/json", () => TopoJsonExport.InMetres(topology, WriteProperties)),
    ];

    private void WriteProperties(Utf8JsonWriter writer, string number)
    {
        if (report.Municipality(number) is not { } municipality)
        {
            return;
        }

        var collaboration = report.CollaborationOf(municipality);
        writer.WriteString("number", number);
        writer.WriteString("name", municipality.Name);
        writer.WriteString("county", municipality.County.Number);
        writer.WritePropertyName("collaboration");
        writer.WriteRawValue(collaboration?.Number.ToString(CultureInfo.InvariantCulture) ?? "null");
        writer.WriteBoolean("host", collaboration?.Hosts.Contains(municipality) == true);
        writer.WriteString("colour", colourOf(municipality));
    }
}
