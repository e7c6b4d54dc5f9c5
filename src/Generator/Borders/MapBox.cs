namespace Generator.Borders;

/// <summary>An upright rectangle in metres, its edges included.</summary>
internal readonly record struct MapBox(int West, int South, int East, int North)
{
    public int Width => East - West;

    public int Height => North - South;

    public MapPoint Centre => new(West + (Width / 2), South + (Height / 2));

    /// <summary>The smallest box around all the points, of which there is at least one.</summary>
    public static MapBox Around(IEnumerable<MapPoint> points)
    {
        int west = int.MaxValue, south = int.MaxValue, east = int.MinValue, north = int.MinValue;
        foreach (var (x, y) in points)
        {
            (west, south) = (Math.Min(west, x), Math.Min(south, y));
            (east, north) = (Math.Max(east, x), Math.Max(north, y));
        }

        return new(west, south, east, north);
    }

    /// <summary>The smallest box around all the boxes, of which there is at least one.</summary>
    public static MapBox Around(IEnumerable<MapBox> boxes) => boxes.Aggregate((a, b) => a.With(b));

    public MapBox With(MapBox other) => new(
        Math.Min(West, other.West), Math.Min(South, other.South), Math.Max(East, other.East), Math.Max(North, other.North));

    public MapBox Grown(int metres) => new(West - metres, South - metres, East + metres, North + metres);

    public bool Meets(MapBox other) =>
        West <= other.East && other.West <= East && South <= other.North && other.South <= North;
}
