using System.Runtime.CompilerServices;

namespace Generator.Borders;

/// <summary>
/// Finds the place in an area that is farthest from its edge: squares are quartered, those first that may hold the best place.
/// NetTopologySuite has the same in MaximumInscribedCircle, which takes a quarter of a second for a country where this takes a few milliseconds.
/// </summary>
internal static class LabelPoints
{
    // A label need not stand more exactly than this share of the room it has.
    private const double Precision = 0.05;

    /// <summary>Islands apart, in the largest polygon; <paramref name="rings"/> repeat their first point and run against the clock, holes with it.</summary>
    public static MapPoint Of(IReadOnlyList<IReadOnlyList<MapPoint>> rings)
    {
        var shell = rings.MaxBy(MapPoint.RingArea)!;
        var box = MapBox.Around(shell);
        List<IReadOnlyList<MapPoint>> edges = [shell, .. rings.Where(ring => MapPoint.RingArea(ring) < 0 && box.Meets(MapBox.Around(ring)))];

        PriorityQueue<(double X, double Y, double Half), (double Promise, double X, double Y)> queue = new();
        var (best, bestRoom) = (shell[0], 0.0);

        // A sliver is not worth a square for each metre of its length.
        var longest = Math.Max(box.Width, box.Height);
        var half = Math.Max(Math.Max(1, longest / 64.0), Math.Min(box.Width, box.Height) / 2.0);
        for (var x = box.West + half; x < box.East + half; x += 2 * half)
        {
            for (var y = box.South + half; y < box.North + half; y += 2 * half)
            {
                Look(x, y, half);
            }
        }

        while (queue.TryDequeue(out var square, out var order) && -order.Promise > Math.Max(bestRoom * (1 + Precision), longest / 500.0) && square.Half > 1)
        {
            var quarter = square.Half / 2;
            Look(square.X - quarter, square.Y - quarter, quarter);
            Look(square.X + quarter, square.Y - quarter, quarter);
            Look(square.X - quarter, square.Y + quarter, quarter);
            Look(square.X + quarter, square.Y + quarter, quarter);
        }

        return best;

        void Look(double x, double y, double half)
        {
            var room = Room(edges, x, y);
            if (room > bestRoom)
            {
                (best, bestRoom) = (new((int)Math.Round(x), (int)Math.Round(y)), room);
            }

            var promise = room + (half * Math.Sqrt(2));
            if (promise > bestRoom)
            {
                queue.Enqueue((x, y, half), (-promise, x, y));
            }
        }
    }

    // The distance to the nearest edge, negative outside. Compiled at full speed from the start: a build calls it a hundred thousand times and ends.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Room(List<IReadOnlyList<MapPoint>> edges, double x, double y)
    {
        var (inside, least) = (false, double.PositiveInfinity);
        foreach (var ring in edges)
        {
            for (var i = 1; i < ring.Count; i++)
            {
                double ax = ring[i - 1].X, ay = ring[i - 1].Y, bx = ring[i].X, by = ring[i].Y;
                inside ^= (ay > y) != (by > y) && x < ((bx - ax) * (y - ay) / (by - ay)) + ax;

                double dx = bx - ax, dy = by - ay;
                var along = dx == 0 && dy == 0 ? 0 : Math.Clamp((((x - ax) * dx) + ((y - ay) * dy)) / ((dx * dx) + (dy * dy)), 0, 1);
                double px = ax + (along * dx) - x, py = ay + (along * dy) - y;
                least = Math.Min(least, (px * px) + (py * py));
            }
        }

        return (inside ? 1 : -1) * Math.Sqrt(least);
    }
}
