namespace Generator.Borders.Importing;

/// <summary>Rings cut into arcs where the company changes: a border between two municipalities is one arc that both use.</summary>
/// <param name="Arcs">A closed arc repeats its first point.</param>
/// <param name="Shapes">Polygons of rings of arcs, ~n for an arc that is run backwards; the outer ring first.</param>
internal sealed record SharedTopology(IReadOnlyList<MapPoint[]> Arcs, IReadOnlyList<ArcShape> Shapes)
{
    public static SharedTopology Of(IReadOnlyList<RingShape> shapes)
    {
        var junctions = Junctions(shapes);
        List<MapPoint[]> arcs = [];

        // Between junctions every ring through a point has the same two neighbours there, so an arc is known by its first step.
        Dictionary<(MapPoint, MapPoint), int> known = [];

        var arcShapes = shapes
            .Select(shape => new ArcShape(shape.Id, [.. shape.Polygons.Select(polygon => polygon.Select(Cut).ToList())]))
            .ToList();
        return new(arcs, arcShapes);

        List<int> Cut(MapPoint[] ring)
        {
            // At its westernmost junction; without one, at its westernmost point, which is a corner worth keeping.
            var start = Enumerable.Range(0, ring.Length).MinBy(i => (!junctions.Contains(ring[i]), ring[i].X, ring[i].Y));

            List<int> numbers = [];
            List<MapPoint> arc = [ring[start]];
            for (var i = 1; i <= ring.Length; i++)
            {
                var point = ring[(start + i) % ring.Length];
                arc.Add(point);
                if (i == ring.Length || junctions.Contains(point))
                {
                    numbers.Add(NumberOf(arc));
                    arc = [point];
                }
            }

            return numbers;
        }

        int NumberOf(List<MapPoint> arc)
        {
            if (known.TryGetValue((arc[0], arc[1]), out var number))
            {
                return number;
            }

            known[(arc[0], arc[1])] = arcs.Count;
            known[(arc[^1], arc[^2])] = ~arcs.Count;
            arcs.Add([.. arc]);
            return arcs.Count - 1;
        }
    }

    /// <summary>How often each arc is used, forwards and backwards.</summary>
    public int[] Uses()
    {
        var uses = new int[Arcs.Count];
        foreach (var number in Shapes.SelectMany(shape => shape.Polygons).SelectMany(polygon => polygon).SelectMany(ring => ring))
        {
            uses[number < 0 ? ~number : number]++;
        }

        return uses;
    }

    // A point is a junction when two visits to it have different neighbours.
    private static HashSet<MapPoint> Junctions(IReadOnlyList<RingShape> shapes)
    {
        HashSet<MapPoint> junctions = [];
        Dictionary<MapPoint, (MapPoint, MapPoint)> neighbours = [];
        foreach (var ring in shapes.SelectMany(shape => shape.Polygons).SelectMany(polygon => polygon))
        {
            for (var i = 0; i < ring.Length; i++)
            {
                var (before, after) = (ring[(i + ring.Length - 1) % ring.Length], ring[(i + 1) % ring.Length]);
                if (!neighbours.TryAdd(ring[i], (before, after))
                    && neighbours[ring[i]] != (before, after) && neighbours[ring[i]] != (after, before))
                {
                    junctions.Add(ring[i]);
                }
            }
        }

        return junctions;
    }
}
