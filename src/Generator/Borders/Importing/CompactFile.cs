using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Generator.Borders.Importing;

/// <summary>Writes the compact border file; data/borders/README.md describes it.</summary>
internal static class CompactFile
{
    /// <param name="shapes">In the order of their ids; every ring has an area.</param>
    /// <param name="arcs">In steps of the grid.</param>
    /// <param name="grid">The step, in metres.</param>
    public static byte[] Write(IReadOnlyList<ArcShape> shapes, IReadOnlyList<MapPoint[]> arcs, int grid)
    {
        ArcNumbers numbers = new();
        var municipalities = shapes.Select(shape => (shape.Id, Rings: numbers.Packed(shape.Polygons))).ToList();
        var used = numbers.InOrder.Select(number => number < 0 ? [.. arcs[~number].Reverse()] : arcs[number]).ToList();
        var box = MapBox.Around(used.SelectMany(arc => arc));

        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"{{\"type\":\"{BorderFile.Type}\",\"projection\":\"{BorderFile.Projection}\",\n");
        text.Append(CultureInfo.InvariantCulture, $"\"grid\":{grid},\"origin\":[{box.West * grid},{box.South * grid}],\n");
        text.Append("\"municipalities\":{\n");
        text.AppendJoin(",\n", municipalities.Select(municipality => $"{JsonSerializer.Serialize(municipality.Id)}:{municipality.Rings}"));
        text.Append("},\n\"arcs\":[\n");
        text.AppendJoin(",\n", Lines(used, new(box.West, box.South)).Select(line => $"\"{line}\""));
        text.Append("]}\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static IEnumerable<string> Lines(IEnumerable<MapPoint[]> arcs, MapPoint last)
    {
        foreach (var arc in arcs)
        {
            StringBuilder line = new();
            foreach (var point in arc)
            {
                PackedLine.Write(line, point.X - last.X);
                PackedLine.Write(line, point.Y - last.Y);
                last = point;
            }

            yield return line.ToString();
        }
    }

    /// <summary>Numbers the arcs in the order of use, so that most numbers need not be written: 0 is the next new arc, n the one n before that, -n the same backwards.</summary>
    private sealed class ArcNumbers
    {
        private readonly Dictionary<int, int> _places = [];

        /// <summary>The old numbers; ~n where the first to use an arc runs it backwards, which then becomes forwards.</summary>
        public List<int> InOrder { get; } = [];

        public string Packed(IReadOnlyList<IReadOnlyList<IReadOnlyList<int>>> polygons) =>
            JsonSerializer.Serialize(polygons.Select(polygon => polygon.Select(ring => ring.Select(Packed).ToList()).ToList()).ToList());

        private int Packed(int number)
        {
            if (_places.TryAdd(number < 0 ? ~number : number, InOrder.Count))
            {
                InOrder.Add(number);
                return 0;
            }

            var place = _places[number < 0 ? ~number : number];
            return InOrder[place] == number ? InOrder.Count - place : place - InOrder.Count;
        }
    }
}
