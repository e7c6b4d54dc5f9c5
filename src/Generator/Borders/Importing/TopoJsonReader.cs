using System.Globalization;
using System.Text.Json;

namespace Generator.Borders.Importing;

/// <summary>Reads a topology of polygons; returns null where it cannot be trusted, with every mistake found reported.</summary>
internal static class TopoJsonReader
{
    public static TopoJson? Read(JsonElement root, BorderJson json)
    {
        var arcs = ReadArcs(root, json);
        var shapes = ReadShapes(root, arcs?.Count ?? int.MaxValue, json);
        return arcs is null || shapes is null ? null : new(arcs, shapes);
    }

    private static IReadOnlyList<(double X, double Y)[]>? ReadArcs(JsonElement root, BorderJson json) =>
        TryReadTransform(root, json, out var transform) && json.Member(root, "", "arcs", JsonValueKind.Array) is { } list
            ? json.List(list, "arcs", (arc, place) => ReadArc(arc, place, transform, json))
            : null;

    private static (double X, double Y)[]? ReadArc(JsonElement arc, string place, Transform? transform, BorderJson json)
    {
        if (!json.Is(arc, place, JsonValueKind.Array))
        {
            return null;
        }

        if (arc.GetArrayLength() < 2)
        {
            json.Error(place, "linjen har færre enn to punkter", "the line has fewer than two points");
            return null;
        }

        var points = new (double X, double Y)[arc.GetArrayLength()];
        var (x, y, i) = (0.0, 0.0, 0);
        foreach (var position in arc.EnumerateArray())
        {
            if (BorderJson.Position(position) is not var (dx, dy))
            {
                json.NotAPosition(position, string.Create(CultureInfo.InvariantCulture, $"{place}[{i}]"));
                return null;
            }

            (x, y) = transform is null ? (dx, dy) : (x + dx, y + dy);
            points[i++] = transform is null ? (x, y) : transform.Apply(x, y);
        }

        return points;
    }

    private static bool TryReadTransform(JsonElement root, BorderJson json, out Transform? transform)
    {
        transform = null;
        if (!root.TryGetProperty("transform", out _))
        {
            return true;
        }

        if (json.Member(root, "", "transform", JsonValueKind.Object) is not { } element
            || json.Member(element, "transform", "scale", JsonValueKind.Array) is not { } scale
            || json.Member(element, "transform", "translate", JsonValueKind.Array) is not { } translate)
        {
            return false;
        }

        if (BorderJson.Position(scale) is not { } step)
        {
            json.NotAPosition(scale, "transform.scale");
            return false;
        }

        if (BorderJson.Position(translate) is not { } origin)
        {
            json.NotAPosition(translate, "transform.translate");
            return false;
        }

        transform = new(step.X, step.Y, origin.X, origin.Y);
        return true;
    }

    // The object called municipalities, or the only one.
    private static IReadOnlyList<TopoJsonShape>? ReadShapes(JsonElement root, int arcs, BorderJson json)
    {
        if (json.Member(root, "", "objects", JsonValueKind.Object) is not { } objects)
        {
            return null;
        }

        var name = objects.EnumerateObject().Select(member => member.Name).ToList() is [var only] ? only : "municipalities";
        return json.Member(objects, "objects", name, JsonValueKind.Object) is { } collection
            && json.Member(collection, $"objects.{name}", "geometries", JsonValueKind.Array) is { } geometries
            ? json.List(geometries, $"objects.{name}.geometries", (geometry, place) => ReadShape(geometry, place, arcs, json))
            : null;
    }

    private static TopoJsonShape? ReadShape(JsonElement geometry, string place, int arcs, BorderJson json)
    {
        if (!json.Is(geometry, place, JsonValueKind.Object)
            || json.MunicipalityId(geometry, place) is not { } id
            || json.PolygonType(geometry, place) is not { } isMulti
            || json.Member(geometry, place, "arcs", JsonValueKind.Array) is not { } list)
        {
            return null;
        }

        var polygons = isMulti
            ? json.List(list, $"{place}.arcs", Rings)
            : Rings(list, $"{place}.arcs") is { } rings ? [rings] : null;
        return polygons is null ? null : new(id, place, polygons);

        IReadOnlyList<IReadOnlyList<int>>? Rings(JsonElement polygon, string at) =>
            json.List(polygon, at, (ring, where) => ReadRing(ring, where, arcs, json));
    }

    private static List<int>? ReadRing(JsonElement ring, string place, int arcs, BorderJson json)
    {
        if (!json.Is(ring, place, JsonValueKind.Array))
        {
            return null;
        }

        List<int> numbers = new(ring.GetArrayLength());
        foreach (var element in ring.EnumerateArray())
        {
            if (element.ValueKind is not JsonValueKind.Number || !element.TryGetInt32(out var number) || (number < 0 ? ~number : number) >= arcs)
            {
                json.Error(
                    string.Create(CultureInfo.InvariantCulture, $"{place}[{numbers.Count}]"),
                    string.Create(CultureInfo.InvariantCulture, $"fant {BorderJson.Excerpt(element)}, ventet nummeret på en av de {arcs} linjene"),
                    string.Create(CultureInfo.InvariantCulture, $"found {BorderJson.Excerpt(element)}, expected the number of one of the {arcs} lines"));
                return null;
            }

            numbers.Add(number);
        }

        return numbers;
    }

    private sealed record Transform(double ScaleX, double ScaleY, double TranslateX, double TranslateY)
    {
        public (double X, double Y) Apply(double x, double y) => ((x * ScaleX) + TranslateX, (y * ScaleY) + TranslateY);
    }
}
