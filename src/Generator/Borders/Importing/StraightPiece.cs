using NetTopologySuite.Geometries;

namespace Generator.Borders.Importing;

/// <summary>A straight piece of an arc, between two of its points: where they were, and where the grid puts them.</summary>
internal sealed record StraightPiece(int Arc, int First, int Last, MapPoint RealFrom, MapPoint RealTo, MapPoint From, MapPoint To)
{
    public Envelope Envelope { get; } = new(From.X, To.X, From.Y, To.Y);

    public bool IsBefore(StraightPiece other) => (Arc, First).CompareTo((other.Arc, other.First)) < 0;

    public bool Conflicts(StraightPiece other)
    {
        if (From == To || other.From == other.To)
        {
            return false;
        }

        // Where they meet by right, at a point both have, they must not run on top of each other.
        if (RealTo == other.RealFrom || RealFrom == other.RealTo || RealFrom == other.RealFrom || RealTo == other.RealTo)
        {
            var (tip, mine, theirs) = RealTo == other.RealFrom ? (To, From, other.To)
                : RealFrom == other.RealTo ? (From, To, other.From)
                : RealFrom == other.RealFrom ? (From, To, other.To)
                : (To, From, other.From);
            return MapPoint.Turn(tip, mine, theirs) == 0
                && (((long)mine.X - tip.X) * ((long)theirs.X - tip.X)) + (((long)mine.Y - tip.Y) * ((long)theirs.Y - tip.Y)) > 0;
        }

        return Meet(From, To, other.From, other.To);
    }

    private static bool Meet(MapPoint a, MapPoint b, MapPoint c, MapPoint d) =>
        Math.Sign(MapPoint.Turn(a, b, c)) * Math.Sign(MapPoint.Turn(a, b, d)) <= 0
        && Math.Sign(MapPoint.Turn(c, d, a)) * Math.Sign(MapPoint.Turn(c, d, b)) <= 0
        && Math.Max(Math.Min(a.X, b.X), Math.Min(c.X, d.X)) <= Math.Min(Math.Max(a.X, b.X), Math.Max(c.X, d.X))
        && Math.Max(Math.Min(a.Y, b.Y), Math.Min(c.Y, d.Y)) <= Math.Min(Math.Max(a.Y, b.Y), Math.Max(c.Y, d.Y));
}
