namespace Generator.Borders.Drawing;

/// <summary>
/// Writes areas and lines as the d of SVG paths, for one viewport. Each arc is simplified and rounded once, so areas that share a border
/// share every point of it. Fill areas by the even-odd rule. Safe for several threads.
/// </summary>
/// <param name="drawing">The map.</param>
/// <param name="viewport">Where it lands.</param>
/// <param name="decimals">0 or 1: how exactly points are placed, in units of the viewport.</param>
/// <param name="detail">In square units: a bend whose triangle is smaller is straightened, an island half of that is left out.</param>
internal sealed class SvgPaths(MapDrawing drawing, MapViewport viewport, int decimals = 1, double detail = 0.6)
{
    private readonly double _steps = decimals == 0 ? 1 : 10;
    private readonly double _squareMetres = 1 / (viewport.UnitsPerMetre * viewport.UnitsPerMetre);
    private readonly MapBox _box = viewport.Box.Grown((int)(2 / viewport.UnitsPerMetre));
    private readonly (int X, int Y)[]?[] _arcs = new (int X, int Y)[]?[drawing.Topology.Arcs.Count];

    public MapViewport Viewport { get; } = viewport;

    /// <summary>One municipality.</summary>
    public string Area(string id) => Area(new HashSet<string>(StringComparer.Ordinal) { id });

    /// <summary>Several municipalities as one area, the borders between them gone.</summary>
    public string Area(IReadOnlySet<string> ids)
    {
        SvgPathText text = new(decimals);
        foreach (var ring in drawing.Topology.Outline(ids))
        {
            Write(ring, text);
        }

        return text.ToString();
    }

    /// <summary>The borders between different groups; with each municipality as its own group, all borders.</summary>
    public string Borders(Func<string, string?> groupOf) => Lines(drawing.Topology.ArcsBetween(groupOf));

    /// <summary>The arcs as lines, joined where one goes on from another.</summary>
    public string Lines(IEnumerable<int> arcs)
    {
        SvgPathText text = new(decimals);
        foreach (var number in arcs.Where(number => drawing.Topology.Arcs[number].Bounds.Meets(_box)))
        {
            text.Line(Arc(number));
        }

        return text.ToString();
    }

    private void Write(IReadOnlyList<int> ring, SvgPathText text)
    {
        var isMain = drawing.IsMain(ring);
        if (!ring.Any(number => drawing.Topology.Arcs[number < 0 ? ~number : number].Bounds.Meets(_box))
            || (!isMain && ring.Count == 1 && drawing.AreaOf(ring) < detail / 2 * _squareMetres))
        {
            return;
        }

        List<(int X, int Y)> points = [];
        foreach (var number in ring)
        {
            var arc = Arc(number < 0 ? ~number : number);
            for (var i = 0; i < arc.Length; i++)
            {
                var point = number < 0 ? arc[arc.Length - 1 - i] : arc[i];
                if (points.Count == 0 || points[^1] != point)
                {
                    points.Add(point);
                }
            }
        }

        if (points.Count > 1 && points[0] == points[^1])
        {
            points.RemoveAt(points.Count - 1);
        }

        if (isMain && points.Max(point => point.X) - points.Min(point => point.X) < _steps && points.Max(point => point.Y) - points.Min(point => point.Y) < _steps)
        {
            // Too small for the scale, and still there: a dot of one unit.
            var (half, (x, y)) = ((int)Math.Ceiling(_steps / 2), points[0]);
            text.Ring([(x - half, y - half), (x + half, y - half), (x + half, y + half), (x - half, y + half)]);
        }
        else if (points.Count >= 3)
        {
            text.Ring(points);
        }
    }

    private (int X, int Y)[] Arc(int arc) => _arcs[arc] ??= [.. drawing.Points(arc, detail * _squareMetres).Select(Rounded)];

    private (int X, int Y) Rounded(MapPoint point)
    {
        var (x, y) = Viewport.Place(point);
        return ((int)Math.Round(x * _steps), (int)Math.Round(y * _steps));
    }
}
