using NetTopologySuite.Geometries;
using NetTopologySuite.Index.HPRtree;

namespace Generator.Borders.Importing;

/// <summary>
/// Straightens arcs and moves them to the grid. An arc is straightened once, so both its municipalities keep the same border, and its ends stay.
/// Where two straightened lines would cross or touch, the most telling points of both come back, one at a time, until they do not.
/// </summary>
internal sealed class ArcSimplifier
{
    private const int MostRounds = 100;

    private readonly MapPoint[][] _arcs;
    private readonly double[][] _areas;
    private readonly bool[][] _kept;
    private readonly int _grid;

    private ArcSimplifier(IReadOnlyList<MapPoint[]> arcs, double tolerance, int grid)
    {
        _arcs = [.. arcs];
        _areas = [.. arcs.Select(arc => Visvalingam.EffectiveAreas(arc))];
        _kept = [.. _areas.Select(areas => areas.Select(area => area >= tolerance * tolerance).ToArray())];
        _grid = grid;
    }

    /// <summary>The arcs in grid steps; one that shrinks to a point has a single point.</summary>
    public static IReadOnlyList<MapPoint[]> Simplify(IReadOnlyList<MapPoint[]> arcs, double tolerance, int grid)
    {
        ArcSimplifier simplifier = new(arcs, tolerance, grid);
        for (var round = 0; round < MostRounds && simplifier.RestoreWhereLinesMeet(); round++)
        {
        }

        return [.. simplifier._arcs.Select((_, arc) => simplifier.Snapped(arc))];
    }

    private MapPoint[] Snapped(int arc)
    {
        List<MapPoint> points = [];
        for (var i = 0; i < _arcs[arc].Length; i++)
        {
            if (_kept[arc][i] && Snap(_arcs[arc][i]) is var point && (points.Count == 0 || points[^1] != point))
            {
                points.Add(point);
            }
        }

        return [.. points];
    }

    private MapPoint Snap(MapPoint point) =>
        new((int)Math.Round((double)point.X / _grid), (int)Math.Round((double)point.Y / _grid));

    private bool RestoreWhereLinesMeet()
    {
        var segments = Segments();
        HPRtree<Segment> index = new();
        foreach (var segment in segments)
        {
            index.Insert(segment.Envelope, segment);
        }

        index.Build();
        var restored = false;
        foreach (var segment in segments)
        {
            foreach (var other in index.Query(segment.Envelope))
            {
                if (segment.IsBefore(other) && segment.Conflicts(other))
                {
                    restored |= Restore(segment) | Restore(other);
                }
            }
        }

        return restored;
    }

    private List<Segment> Segments()
    {
        List<Segment> segments = [];
        for (var arc = 0; arc < _arcs.Length; arc++)
        {
            var last = 0;
            for (var i = 1; i < _arcs[arc].Length; i++)
            {
                if (_kept[arc][i])
                {
                    segments.Add(new(arc, last, i, _arcs[arc][last], _arcs[arc][i], Snap(_arcs[arc][last]), Snap(_arcs[arc][i])));
                    last = i;
                }
            }
        }

        return segments;
    }

    private bool Restore(Segment segment)
    {
        var (best, bestArea) = (-1, double.NegativeInfinity);
        for (var i = segment.First + 1; i < segment.Last; i++)
        {
            if (_kept[segment.Arc][i])
            {
                return true; // already in this round
            }

            (best, bestArea) = _areas[segment.Arc][i] > bestArea ? (i, _areas[segment.Arc][i]) : (best, bestArea);
        }

        if (best < 0)
        {
            return false;
        }

        return _kept[segment.Arc][best] = true;
    }

    /// <summary>A straight piece of an arc, between two of its points: where they were, and where the grid puts them.</summary>
    private sealed record Segment(int Arc, int First, int Last, MapPoint RealFrom, MapPoint RealTo, MapPoint From, MapPoint To)
    {
        public Envelope Envelope { get; } = new(From.X, To.X, From.Y, To.Y);

        public bool IsBefore(Segment other) => (Arc, First).CompareTo((other.Arc, other.First)) < 0;

        public bool Conflicts(Segment other)
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

            return Segments(From, To, other.From, other.To);
        }

        private static bool Segments(MapPoint a, MapPoint b, MapPoint c, MapPoint d) =>
            Math.Sign(MapPoint.Turn(a, b, c)) * Math.Sign(MapPoint.Turn(a, b, d)) <= 0
            && Math.Sign(MapPoint.Turn(c, d, a)) * Math.Sign(MapPoint.Turn(c, d, b)) <= 0
            && Math.Max(Math.Min(a.X, b.X), Math.Min(c.X, d.X)) <= Math.Min(Math.Max(a.X, b.X), Math.Max(c.X, d.X))
            && Math.Max(Math.Min(a.Y, b.Y), Math.Min(c.Y, d.Y)) <= Math.Min(Math.Max(a.Y, b.Y), Math.Max(c.Y, d.Y));
    }
}
