using System.Runtime.CompilerServices;

namespace Generator.Borders;

/// <summary>The lines with a municipality on one side only, asked for distances across the water.</summary>
internal sealed class Coasts
{
    // Within this many metres, coasts without a common border face each other.
    private const int Strait = 5_000;

    // A piece over more cells than this, in either direction, is halved.
    private const int MostCells = 4;

    // Where between two coasts one looks for land.
    private static readonly double[] Samples = [0.1, 0.3, 0.5, 0.7, 0.9];

    private readonly BorderTopology _topology;
    private readonly List<(string Owner, MapPoint From, MapPoint To)> _pieces = [];
    private readonly Dictionary<(int, int), List<int>> _piecesByCell = [];

    private Coasts(BorderTopology topology) => _topology = topology;

    public static Coasts Of(BorderTopology topology)
    {
        Coasts coasts = new(topology);
        foreach (var number in topology.OuterArcs())
        {
            var arc = topology.Arcs[number];
            for (var i = 1; i < arc.Points.Count; i++)
            {
                coasts.Add((arc.Left ?? arc.Right!, arc.Points[i - 1], arc.Points[i]));
            }
        }

        return coasts;
    }

    /// <summary>The pairs that face each other across a narrow water, with their distance.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Dictionary<(string, string), double> Straits(Predicate<(string, string)> isKnown)
    {
        Dictionary<(string, string), (double Square, MapPoint From, MapPoint To)> nearest = [];
        foreach (var (owner, point, _) in _pieces)
        {
            var (column, row) = Cell(point);
            for (var x = column - 1; x <= column + 1; x++)
            {
                for (var y = row - 1; y <= row + 1; y++)
                {
                    foreach (var index in _piecesByCell.GetValueOrDefault((x, y), []))
                    {
                        if (ReferenceEquals(_pieces[index].Owner, owner))
                        {
                            continue;
                        }

                        var onPiece = Nearest(_pieces[index].From, _pieces[index].To, point);
                        var square = MapPoint.SquaredDistance(point, onPiece);
                        if (square <= (double)Strait * Strait
                            && Neighbours.Ordered(owner, _pieces[index].Owner) is var pair
                            && (!nearest.TryGetValue(pair, out var best) || square < best.Square))
                        {
                            nearest[pair] = (square, point, onPiece);
                        }
                    }
                }
            }
        }

        return nearest
            .Where(link => !isKnown(link.Key) && IsWater(link.Value.From, link.Value.To))
            .OrderBy(link => link.Key)
            .ToDictionary(link => link.Key, link => Math.Sqrt(link.Value.Square));
    }

    /// <summary>The links that are missing for all to hang together, each the shortest from the smallest part that hangs apart.</summary>
    public IEnumerable<((string, string) Pair, double Distance)> ShortestLinks(IReadOnlyCollection<(string A, string B)> links)
    {
        var part = _topology.Shapes.ToDictionary(shape => shape.Id, shape => shape.Id, StringComparer.Ordinal);
        foreach (var (a, b) in links)
        {
            Unite(a, b);
        }

        while (part.Values.GroupBy(name => name, StringComparer.Ordinal).OrderBy(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToList() is { Count: > 1 } parts)
        {
            var (square, from, to) = Nearest(
                [.. _pieces.Where(piece => part[piece.Owner] == parts[0].Key)], [.. _pieces.Where(piece => part[piece.Owner] != parts[0].Key)]);
            Unite(from, to);
            yield return (Neighbours.Ordered(from, to), Math.Sqrt(square));
        }

        void Unite(string a, string b)
        {
            var (kept, gone) = Neighbours.Ordered(part[a], part[b]);
            foreach (var id in part.Where(pair => pair.Value == gone).Select(pair => pair.Key).ToList())
            {
                part[id] = kept;
            }
        }
    }

    private void Add((string Owner, MapPoint From, MapPoint To) piece)
    {
        var (first, last) = (Cell(piece.From), Cell(piece.To));
        if (Math.Abs(first.Item1 - last.Item1) > MostCells || Math.Abs(first.Item2 - last.Item2) > MostCells)
        {
            MapPoint middle = new((int)(((long)piece.From.X + piece.To.X) / 2), (int)(((long)piece.From.Y + piece.To.Y) / 2));
            Add((piece.Owner, piece.From, middle));
            Add((piece.Owner, middle, piece.To));
            return;
        }

        for (var x = Math.Min(first.Item1, last.Item1); x <= Math.Max(first.Item1, last.Item1); x++)
        {
            for (var y = Math.Min(first.Item2, last.Item2); y <= Math.Max(first.Item2, last.Item2); y++)
            {
                if (!_piecesByCell.TryGetValue((x, y), out var pieces))
                {
                    _piecesByCell[(x, y)] = pieces = [];
                }

                pieces.Add(_pieces.Count);
            }
        }

        _pieces.Add(piece);
    }

    private static (int, int) Cell(MapPoint point) => ((int)Math.Floor((double)point.X / Strait), (int)Math.Floor((double)point.Y / Strait));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (double Square, string From, string To) Nearest(
        ReadOnlySpan<(string Owner, MapPoint From, MapPoint To)> pieces, ReadOnlySpan<(string Owner, MapPoint From, MapPoint To)> others)
    {
        var best = (Square: double.PositiveInfinity, From: "", To: "");
        foreach (ref readonly var piece in pieces)
        {
            foreach (ref readonly var other in others)
            {
                var square = MapPoint.SquaredDistance(piece.From, other.From);
                if (square < best.Square)
                {
                    best = (square, piece.Owner, other.Owner);
                }
            }
        }

        return best;
    }

    private static MapPoint Nearest(MapPoint a, MapPoint b, MapPoint point)
    {
        double dx = (double)b.X - a.X, dy = (double)b.Y - a.Y;
        var along = Math.Clamp(((((double)point.X - a.X) * dx) + (((double)point.Y - a.Y) * dy)) / Math.Max(1, (dx * dx) + (dy * dy)), 0, 1);
        return new((int)Math.Round(a.X + (along * dx)), (int)Math.Round(a.Y + (along * dy)));
    }

    private bool IsWater(MapPoint from, MapPoint to) =>
        !Samples.Any(along => IsLand(new(
            (int)Math.Round(from.X + (along * ((double)to.X - from.X))), (int)Math.Round(from.Y + (along * ((double)to.Y - from.Y))))));

    private bool IsLand(MapPoint point) =>
        _topology.Shapes.Any(shape => shape.Bounds.Meets(new(point.X, point.Y, point.X, point.Y)) && shape.Contains(point));
}
