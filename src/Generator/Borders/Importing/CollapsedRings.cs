namespace Generator.Borders.Importing;

/// <summary>Takes out what the grid has swallowed: arcs that became one point, and rings without an area.</summary>
internal static class CollapsedRings
{
    public static IReadOnlyList<ArcShape> Removed(IReadOnlyList<ArcShape> shapes, IReadOnlyList<MapPoint[]> arcs)
    {
        return [.. shapes.Select(shape => shape with { Polygons = [.. shape.Polygons.Select(WithArea).Where(polygon => polygon.Count > 0)] })];

        IReadOnlyList<IReadOnlyList<int>> WithArea(IReadOnlyList<IReadOnlyList<int>> polygon)
        {
            var rings = polygon.Select(ring => ring.Where(number => arcs[number < 0 ? ~number : number].Length > 1).ToList()).ToList();
            return HasArea(rings[0]) ? [.. rings.Where(HasArea)] : [];
        }

        bool HasArea(IReadOnlyList<int> ring) =>
            ring.Count > 0 && MapPoint.RingArea(ArcChain.Join(ring, arc => arcs[arc]) ?? []) != 0;
    }
}
