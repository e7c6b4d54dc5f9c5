using System.Text.Json;

namespace Generator.Borders;

/// <summary>Reads the members grid, origin and arcs.</summary>
internal static class PackedArcs
{
    // What import-borders takes, longitude -15 to 45 and latitude 45 to 84, lies in here.
    private static readonly MapBox Plane = new(-2_500_000, 4_900_000, 3_500_000, 9_600_000);

    public static IReadOnlyList<IReadOnlyList<MapPoint>>? Read(JsonElement root, BorderJson json)
    {
        if (json.Member(root, "", "grid", JsonValueKind.Number) is not { } gridElement
            || json.Member(root, "", "origin", JsonValueKind.Array) is not { } originElement
            || json.Member(root, "", "arcs", JsonValueKind.Array) is not { } list)
        {
            return null;
        }

        if (!gridElement.TryGetInt32(out var grid) || grid is < 1 or > 100_000)
        {
            json.Error("grid", $"fant {BorderJson.Excerpt(gridElement)}, ventet meter fra 1 til 100000", $"found {BorderJson.Excerpt(gridElement)}, expected metres from 1 to 100000");
            return null;
        }

        if (BorderJson.Position(originElement) is not { } origin || !IsOnMap(origin.X, origin.Y))
        {
            json.NotAPosition(originElement, "origin");
            return null;
        }

        var (x, y) = ((long)origin.X, (long)origin.Y);
        return json.List(list, "arcs", ReadArc);

        IReadOnlyList<MapPoint>? ReadArc(JsonElement element, string place)
        {
            if (BorderJson.Text(element) is not { } text)
            {
                json.Is(element, place, JsonValueKind.String);
                return null;
            }

            List<MapPoint> points = [];
            for (var position = 0; position < text.Length;)
            {
                if (PackedLine.Read(text, ref position) is not { } dx || PackedLine.Read(text, ref position) is not { } dy)
                {
                    json.Error(place, "linjen er avkuttet eller har et fremmed tegn", "the line is cut off or holds a foreign character");
                    return null;
                }

                (x, y) = (x + ((long)dx * grid), y + ((long)dy * grid));
                if (!IsOnMap(x, y))
                {
                    json.Error(place, $"punktet [{x}, {y}] er utenfor kartet", $"the point [{x}, {y}] is off the map");
                    return null;
                }

                points.Add(new((int)x, (int)y));
            }

            if (points.Count < 2)
            {
                json.Error(place, "linjen har færre enn to punkter", "the line has fewer than two points");
                return null;
            }

            return points;
        }

        static bool IsOnMap(double x, double y) => x >= Plane.West && x <= Plane.East && y >= Plane.South && y <= Plane.North;
    }
}
