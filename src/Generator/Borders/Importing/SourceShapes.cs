using System.Text.Json;
using Generator.Diagnostics;

namespace Generator.Borders.Importing;

/// <summary>Reads a border file in degrees, TopoJSON or GeoJSON, into shapes whose rings are whole.</summary>
internal static class SourceShapes
{
    public static IReadOnlyList<SourceShape>? Read(ReadOnlyMemory<byte> bytes, string path, DiagnosticList diagnostics)
    {
        BorderJson json = new(path, diagnostics);
        using var document = json.Parse(bytes);
        if (document is null
            || !json.Is(document.RootElement, "$", JsonValueKind.Object)
            || json.Member(document.RootElement, "", "type", JsonValueKind.String) is not { } type)
        {
            return null;
        }

        switch (BorderJson.Text(type))
        {
            case "Topology":
                return TopoJsonReader.Read(document.RootElement, json) is { } topology ? WithRings(topology, json) : null;
            case "FeatureCollection":
                return GeoJsonReader.Read(document.RootElement, json);
            default:
                json.Error("type", $"fant {BorderJson.Excerpt(type)}, ventet Topology (TopoJSON) eller FeatureCollection (GeoJSON)", $"found {BorderJson.Excerpt(type)}, expected Topology (TopoJSON) or FeatureCollection (GeoJSON)");
                return null;
        }
    }

    private static List<SourceShape>? WithRings(TopoJson topology, BorderJson json)
    {
        List<SourceShape> shapes = [];
        var whole = true;
        foreach (var shape in topology.Shapes)
        {
            List<IReadOnlyList<IReadOnlyList<(double, double)>>> polygons = [];
            foreach (var polygon in shape.Polygons)
            {
                List<IReadOnlyList<(double, double)>> rings = [];
                foreach (var ring in polygon)
                {
                    var points = ArcChain.Join(ring, arc => topology.Arcs[arc]);
                    whole &= points is not null;
                    if (points is null)
                    {
                        json.Error(
                            shape.Place,
                            $"kommune {shape.Id} har en åpen ring: linjene henger ikke sammen",
                            $"municipality {shape.Id} has an open ring: its lines do not meet");
                    }

                    rings.Add(points ?? []);
                }

                polygons.Add(rings);
            }

            shapes.Add(new(shape.Id, shape.Place, polygons));
        }

        return whole ? shapes : null;
    }
}
