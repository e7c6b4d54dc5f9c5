namespace Generator.Borders;

/// <summary>
/// Visvalingam and Whyatt's measure of how much a point of a line matters: the area of the triangle it makes with its neighbours
/// at the moment when it is the least of all that are left.
/// </summary>
internal static class Visvalingam
{
    /// <summary>
    /// One area for each point, in square metres; the ends matter infinitely, and so do three more points of a closed line, which thus keeps a shape.
    /// Leaving out the points below any limit gives the same line as removing the least one after another.
    /// </summary>
    public static double[] EffectiveAreas(IReadOnlyList<MapPoint> line)
    {
        var areas = new double[line.Count];
        var (before, after, gone) = (new int[line.Count], new int[line.Count], new bool[line.Count]);
        PriorityQueue<(int Index, double Area), (double Area, int Index)> queue = new(line.Count);
        for (var i = 0; i < line.Count; i++)
        {
            (before[i], after[i]) = (i - 1, i + 1);
            areas[i] = double.PositiveInfinity;
            if (i > 0 && i < line.Count - 1)
            {
                Enqueue(i);
            }
        }

        var (left, floor) = (line.Count, 0.0);
        var fewest = line.Count > 0 && line[0] == line[^1] ? 5 : 2;
        while (left > fewest && queue.TryDequeue(out var least, out _))
        {
            var i = least.Index;
            if (gone[i] || areas[i] != least.Area)
            {
                continue; // a neighbour has gone since, and the point is in the queue again
            }

            floor = Math.Max(floor, least.Area);
            areas[i] = floor;
            gone[i] = true;
            left--;
            (after[before[i]], before[after[i]]) = (after[i], before[i]);
            Refresh(before[i]);
            Refresh(after[i]);
        }

        for (var i = 0; i < line.Count; i++)
        {
            areas[i] = gone[i] ? areas[i] : double.PositiveInfinity;
        }

        return areas;

        void Refresh(int i)
        {
            if (i > 0 && i < line.Count - 1)
            {
                Enqueue(i);
            }
        }

        void Enqueue(int i)
        {
            areas[i] = Math.Abs(MapPoint.Turn(line[before[i]], line[i], line[after[i]])) / 2.0;
            queue.Enqueue((i, areas[i]), (areas[i], i));
        }
    }
}
