namespace Generator.Borders.Drawing;

/// <summary>The topology made ready for drawing at any scale: what each point matters, and which ring is the main one of its municipality.</summary>
internal sealed class MapDrawing
{
    private readonly double[][] _areas;
    private readonly bool[] _isMain;

    public MapDrawing(BorderTopology topology)
    {
        Topology = topology;
        _areas = [.. topology.Arcs.Select(arc => Visvalingam.EffectiveAreas(arc.Points))];
        _isMain = new bool[topology.Arcs.Count];
        foreach (var shape in topology.Shapes)
        {
            foreach (var number in shape.Polygons.Select(polygon => polygon[0]).MaxBy(AreaOf)!)
            {
                _isMain[number < 0 ? ~number : number] = true;
            }
        }
    }

    public BorderTopology Topology { get; }

    /// <summary>Whether the ring is, in part, the outline of the largest piece of a municipality, which is drawn however small.</summary>
    public bool IsMain(IReadOnlyList<int> ring) => ring.Any(number => _isMain[number < 0 ? ~number : number]);

    public double AreaOf(IReadOnlyList<int> ring) => Math.Abs(MapPoint.RingArea(ArcChain.Join(ring, arc => Topology.Arcs[arc].Points) ?? []));

    /// <summary>The points of an arc that matter at a scale: those whose triangle is at least this many square metres.</summary>
    public IEnumerable<MapPoint> Points(int arc, double smallestTriangle)
    {
        var (points, areas) = (Topology.Arcs[arc].Points, _areas[arc]);
        for (var i = 0; i < points.Count; i++)
        {
            if (areas[i] >= smallestTriangle)
            {
                yield return points[i];
            }
        }
    }
}
