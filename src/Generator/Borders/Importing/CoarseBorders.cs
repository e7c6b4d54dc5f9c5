using Generator.Borders.Drawing;

namespace Generator.Borders.Importing;

/// <summary>The areas once more in the compact form, with fewer points: for the first sight of a map that a browser draws, where every thousand bytes are waited for.</summary>
internal static class CoarseBorders
{
    /// <param name="drawing">The areas as exact as they are.</param>
    /// <param name="smallestTriangle">In square metres: a bend that makes less is straightened, an island that has less is left out.</param>
    /// <param name="grid">In metres; every point is moved to it.</param>
    public static byte[] Write(MapDrawing drawing, double smallestTriangle, int grid)
    {
        var topology = drawing.Topology;
        var arcs = Enumerable.Range(0, topology.Arcs.Count).Select(arc => OnGrid(drawing.Points(arc, smallestTriangle), grid)).ToArray();

        // What shares a border stays, and so does the main piece of a municipality, however small: as exact as it is where it would be no area else.
        foreach (var number in Rings(topology).Where(ring => IsNeeded(ring) && !IsArea(ring)).SelectMany(ring => ring).Select(Forwards))
        {
            arcs[number] = OnGrid(topology.Arcs[number].Points, grid);
        }

        return CompactFile.Write([.. topology.Shapes.Select(Coarse)], arcs, grid);

        ArcShape Coarse(MunicipalityShape shape) => new(
            shape.Id,
            [.. shape.Polygons.Where(polygon => Stays(polygon[0])).Select(polygon => polygon.Where(Stays).ToList())]);

        bool Stays(IReadOnlyList<int> ring) => IsArea(ring) && (IsNeeded(ring) || drawing.AreaOf(ring) >= smallestTriangle);

        bool IsNeeded(IReadOnlyList<int> ring) => drawing.IsMain(ring) || ring.Any(number => topology.Arcs[Forwards(number)] is { Left: not null, Right: not null });

        bool IsArea(IReadOnlyList<int> ring) => ArcChain.Join(ring, arc => arcs[arc]) is { Count: >= 4 } points && MapPoint.RingArea(points) != 0;
    }

    private static IEnumerable<IReadOnlyList<int>> Rings(BorderTopology topology) =>
        topology.Shapes.SelectMany(shape => shape.Polygons).SelectMany(polygon => polygon);

    private static int Forwards(int number) => number < 0 ? ~number : number;

    private static MapPoint[] OnGrid(IEnumerable<MapPoint> points, int grid)
    {
        List<MapPoint> line = [];
        foreach (var (x, y) in points)
        {
            MapPoint point = new((int)Math.Round((double)x / grid), (int)Math.Round((double)y / grid));
            if (line.Count == 0 || line[^1] != point)
            {
                line.Add(point);
            }
        }

        return line.Count > 1 ? [.. line] : [line[0], line[0]];
    }
}
