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
        new("kommuner.geojson", GeoJsonExport.Written(topology, WriteProperties), "application/geo+json"),
        new("kommuner.topojson", TopoJsonExport.InDegrees(topology, WriteProperties), "application/json"),
        new("kommuner-utm33.topojson", TopoJsonExport.InMetres(topology, WriteProperties), "application/json"),
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
