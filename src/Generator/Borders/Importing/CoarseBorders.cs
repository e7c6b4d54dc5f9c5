using Generator.Borders.Drawing;

namespace Generator.Borders.Importing;

/// <summary>The areas once more in the compact form, with fewer points: for a map that a browser draws, where every thousand bytes are waited for.</summary>
internal static class CoarseBorders
{
    /// <param name="drawing">The areas as exact as they are.</param>
    /// <param name="smallestTriangle">In square metres: a bend that makes less is straightened, an island that has less is left out.</param>
    /// <param name="grid">In metres; every point is moved to it.</param>
    public static byte[] Write(MapDrawing drawing, double smallestTriangle, int grid)
    {
        List<MapPoint[]> arcs = [.. Enumerable.Range(0, drawing.Topology.Arcs.Count).Select(arc => OnGrid(drawing.Points(arc, smallestTriangle), grid))];
        return CompactFile.Write([.. drawing.Topology.Shapes.Select(Coarse)], arcs, grid);

        ArcShape Coarse(MunicipalityShape shape) => new(
            shape.Id,
            [.. shape.Polygons.Where(polygon => Stays(polygon[0])).Select(polygon => polygon.Where(Stays).ToList())]);

        // A piece of its own goes when it is small; what shares a border stays, and so does the main piece of a municipality.
        bool Stays(IReadOnlyList<int> ring) => drawing.IsMain(ring) || ring.Count > 1 || (drawing.AreaOf(ring) >= smallestTriangle && arcs[Forwards(ring[0])].Length > 3);
    }

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
