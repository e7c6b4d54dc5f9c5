using System.Text.Json;

namespace Generator.Borders.Importing;

/// <summary>Reads a feature collection of polygons and multipolygons.</summary>
internal static class GeoJsonReader
{
    public static IReadOnlyList<SourceShape>? Read(JsonElement root, BorderJson json) =>
        json.Member(root, "", "features", JsonValueKind.Array) is { } features
            ? json.List(features, "features", (feature, place) => ReadFeature(feature, place, json))
            : null;

    private static SourceShape? ReadFeature(JsonElement feature, string place, BorderJson json)
    {
        if (!json.Is(feature, place, JsonValueKind.Object)
            || json.MunicipalityId(feature, place) is not { } id
            || json.Member(feature, place, "geometry", JsonValueKind.Object) is not { } geometry
            || json.PolygonType(geometry, $"{place}.geometry") is not { } isMulti
            || json.Member(geometry, $"{place}.geometry", "coordinates", JsonValueKind.Array) is not { } coordinates)
        {
            return null;
        }

        var at = $"{place}.geometry.coordinates";
        var polygons = isMulti ? json.List(coordinates, at, Rings) : Rings(coordinates, at) is { } rings ? [rings] : null;
        return polygons is null ? null : new(id, place, polygons);

        IReadOnlyList<IReadOnlyList<(double, double)>>? Rings(JsonElement polygon, string where) =>
            json.List(polygon, where, (ring, ringPlace) => ReadRing(ring, ringPlace, json));
    }

    private static List<(double Longitude, double Latitude)>? ReadRing(JsonElement ring, string place, BorderJson json)
    {
        if (!json.Is(ring, place, JsonValueKind.Array))
        {
            return null;
        }

        List<(double, double)> points = new(ring.GetArrayLength());
        foreach (var element in ring.EnumerateArray())
        {
            if (BorderJson.Position(element) is not { } position)
            {
                json.NotAPosition(element, $"{place}[{points.Count}]");
                return null;
            }

            points.Add(position);
        }

        return points;
    }
}
