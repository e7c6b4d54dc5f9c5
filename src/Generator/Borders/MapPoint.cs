namespace Generator.Borders;

/// <summary>A place on the map's plane: whole metres east and north in UTM zone 33 (EPSG:25833).</summary>
internal readonly record struct MapPoint(int X, int Y)
{
    public static double Distance(MapPoint a, MapPoint b) => Math.Sqrt(SquaredDistance(a, b));

    public static double SquaredDistance(MapPoint a, MapPoint b)
    {
        double dx = (double)a.X - b.X, dy = (double)a.Y - b.Y;
        return (dx * dx) + (dy * dy);
    }

    /// <summary>Twice the signed area of the triangle: positive where a, b, c turn left. Exact.</summary>
    public static long Turn(MapPoint a, MapPoint b, MapPoint c) =>
        (((long)b.X - a.X) * ((long)c.Y - a.Y)) - (((long)b.Y - a.Y) * ((long)c.X - a.X));

    /// <summary>The signed area of a ring, in square metres: positive where it runs against the clock. The first point may be repeated at the end.</summary>
    public static double RingArea(IReadOnlyList<MapPoint> ring)
    {
        long twice = 0;
        for (var i = 1; i + 1 < ring.Count; i++)
        {
            twice += Turn(ring[0], ring[i], ring[i + 1]);
        }

        return twice / 2.0;
    }
}
