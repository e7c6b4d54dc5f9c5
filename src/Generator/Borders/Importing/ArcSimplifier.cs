using NetTopologySuite.Index.HPRtree;

namespace Generator.Borders.Importing;

/// <summary>
/// Straightens arcs and moves them to the grid. An arc is straightened once, so both its municipalities keep the same border, and its ends stay.
/// Where two straightened lines would cross or touch, the most telling points of both come back, one at a time, until they do not.
/// </summary>
internal sealed class ArcSimplifier
{
    private const int MostRounds = 100;

    // A grid that closes more sounds than this is too coarse to be helped.
    private const int MostNudges = 200;

    private readonly MapPoint[][] _arcs;
    private readonly double[][] _areas;
    private readonly bool[][] _kept;
    private readonly Dictionary<(int Arc, int Index), MapPoint> _nudged = [];
    private readonly int _grid;

    private ArcSimplifier(IReadOnlyList<MapPoint[]> arcs, Func<int, double> toleranceOf, int grid)
    {
        _arcs = [.. arcs];
        _areas = [.. arcs.Select(arc => Visvalingam.EffectiveAreas(arc))];
        _kept = [.. _areas.Select((areas, arc) => areas.Select(area => area >= toleranceOf(arc) * toleranceOf(arc)).ToArray())];
        _grid = grid;
    }

    /// <summary>The arcs in grid steps; one that shrinks to a point has a single point.</summary>
    /// <param name="arcs">In metres; those that nothing uses are empty.</param>
    /// <param name="toleranceOf">In metres, by number of the arc: a bend that spans less than this, squared, is straightened.</param>
    /// <param name="grid">In metres.</param>
    public static IReadOnlyList<MapPoint[]> Simplify(IReadOnlyList<MapPoint[]> arcs, Func<int, double> toleranceOf, int grid)
    {
        ArcSimplifier simplifier = new(arcs, toleranceOf, grid);
        for (var round = 0; round < MostRounds && simplifier.RestoreWhereLinesMeet(); round++)
        {
        }

        simplifier.NudgeWhereLinesStillMeet();
        return [.. simplifier._arcs.Select((_, arc) => simplifier.Snapped(arc))];
    }

    private MapPoint[] Snapped(int arc)
    {
        List<MapPoint> points = [];
        for (var i = 0; i < _arcs[arc].Length; i++)
        {
            if (_kept[arc][i] && Snap(arc, i) is var point && (points.Count == 0 || points[^1] != point))
            {
                points.Add(point);
            }
        }

        return [.. points];
    }

    private MapPoint Snap(int arc, int index) => _nudged.TryGetValue((arc, index), out var point)
        ? point
        : new((int)Math.Round((double)_arcs[arc][index].X / _grid), (int)Math.Round((double)_arcs[arc][index].Y / _grid));

    private bool RestoreWhereLinesMeet()
    {
        var restored = false;
        foreach (var (piece, other) in Meetings())
        {
            restored |= Restore(piece) | Restore(other);
        }

        return restored;
    }

    private List<(StraightPiece Piece, StraightPiece Other)> Meetings()
    {
        var pieces = Pieces();
        HPRtree<StraightPiece> index = new();
        foreach (var piece in pieces)
        {
            index.Insert(piece.Envelope, piece);
        }

        index.Build();
        return [.. pieces.SelectMany(
            piece => index.Query(piece.Envelope).Where(other => piece.IsBefore(other) && piece.Conflicts(other)).OrderBy(other => (other.Arc, other.First)),
            (piece, other) => (piece, other))];
    }

    // A sound narrower than the grid closes on it. Moving one of the points by a step, if any step will do, opens it again.
    private void NudgeWhereLinesStillMeet()
    {
        foreach (var (piece, other) in Meetings().Take(MostNudges))
        {
            _ = new[] { piece, other }
                .SelectMany(which => new[] { (which.Arc, Index: which.First), (which.Arc, Index: which.Last) })
                .Where(point => point.Index > 0 && point.Index < _arcs[point.Arc].Length - 1)
                .Any(point => TryNudge(point.Arc, point.Index));
        }
    }

    private bool TryNudge(int arc, int index)
    {
        var (x, y) = Snap(arc, index);
        for (var step = 0; step < 9; step++)
        {
            _nudged[(arc, index)] = new(x + (step % 3) - 1, y + (step / 3) - 1);
            var pieces = Pieces();
            if (pieces.Where(piece => piece.Arc == arc && (piece.First == index || piece.Last == index)).All(piece => !pieces.Any(other => other != piece && piece.Conflicts(other))))
            {
                return true;
            }
        }

        _nudged.Remove((arc, index));
        return false;
    }

    private List<StraightPiece> Pieces()
    {
        List<StraightPiece> pieces = [];
        for (var arc = 0; arc < _arcs.Length; arc++)
        {
            var last = 0;
            for (var i = 1; i < _arcs[arc].Length; i++)
            {
                if (_kept[arc][i])
                {
                    pieces.Add(new(arc, last, i, _arcs[arc][last], _arcs[arc][i], Snap(arc, last), Snap(arc, i)));
                    last = i;
                }
            }
        }

        return pieces;
    }

    private bool Restore(StraightPiece piece)
    {
        var (best, bestArea) = (-1, double.NegativeInfinity);
        for (var i = piece.First + 1; i < piece.Last; i++)
        {
            if (_kept[piece.Arc][i])
            {
                return true; // already in this round
            }

            (best, bestArea) = _areas[piece.Arc][i] > bestArea ? (i, _areas[piece.Arc][i]) : (best, bestArea);
        }

        if (best < 0)
        {
            return false;
        }

        return _kept[piece.Arc][best] = true;
    }
}
