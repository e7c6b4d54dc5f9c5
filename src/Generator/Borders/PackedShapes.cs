using System.Globalization;
using System.Text.Json;

namespace Generator.Borders;

/// <summary>Reads the member municipalities: its numbers count back from the next arc that none has used yet.</summary>
internal static class PackedShapes
{
    public static IReadOnlyList<PackedShape>? Read(JsonElement root, int arcs, BorderJson json)
    {
        if (json.Member(root, "", "municipalities", JsonValueKind.Object) is not { } municipalities)
        {
            return null;
        }

        var next = 0;
        List<PackedShape> shapes = [];
        foreach (var municipality in municipalities.EnumerateObject())
        {
            // One that cannot be read shifts the numbers of all that follow, so reading ends with it.
            var place = $"municipalities.{municipality.Name}";
            if (Filled(json.List(municipality.Value, place, Polygon), place) is not { } polygons)
            {
                return null;
            }

            shapes.Add(new(municipality.Name, place, polygons));
        }

        return shapes;

        IReadOnlyList<IReadOnlyList<int>>? Polygon(JsonElement polygon, string place) => Filled(json.List(polygon, place, Ring), place);

        IReadOnlyList<T>? Filled<T>(IReadOnlyList<T>? list, string place)
        {
            if (list is { Count: 0 })
            {
                json.Error(place, "listen er tom", "the list is empty");
                return null;
            }

            return list;
        }

        IReadOnlyList<int>? Ring(JsonElement ring, string place)
        {
            if (!json.Is(ring, place, JsonValueKind.Array))
            {
                return null;
            }

            List<int> numbers = new(ring.GetArrayLength());
            foreach (var element in ring.EnumerateArray())
            {
                if (element.ValueKind is not JsonValueKind.Number || !element.TryGetInt32(out var back) || back < -next || back > next || (back == 0 && next >= arcs))
                {
                    json.Error(
                        string.Create(CultureInfo.InvariantCulture, $"{place}[{numbers.Count}]"),
                        string.Create(CultureInfo.InvariantCulture, $"fant {BorderJson.Excerpt(element)}, som ikke viser til noen av de {arcs} linjene"),
                        string.Create(CultureInfo.InvariantCulture, $"found {BorderJson.Excerpt(element)}, which is none of the {arcs} lines"));
                    return null;
                }

                numbers.Add(back == 0 ? next++ : back > 0 ? next - back : ~(next + back));
            }

            return Filled(numbers, place);
        }
    }
}
