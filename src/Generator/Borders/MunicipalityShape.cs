namespace Generator.Borders;

/// <summary>The area of a municipality.</summary>
/// <param name="Id">Its number, for instance 0301.</param>
/// <param name="Polygons">Polygons of rings of arcs, the outer ring first and against the clock: n is an arc as it runs, ~n the same backwards.</param>
/// <param name="Rings">The rings of all polygons as points, the first repeated at the end; to be filled by the even-odd rule.</param>
/// <param name="Bounds">The smallest box around it.</param>
/// <param name="LabelPoint">A place well inside, for a name or a marker.</param>
internal sealed record MunicipalityShape(
    string Id,
    IReadOnlyList<IReadOnlyList<IReadOnlyList<int>>> Polygons,
    IReadOnlyList<IReadOnlyList<MapPoint>> Rings,
    MapBox Bounds,
    MapPoint LabelPoint)
{
    /// <summary>In square metres of the plane; for comparisons only, since islets are left out and lengths are a little long far from the middle of the zone.</summary>
    public double Area => Rings.Sum(MapPoint.RingArea);

    public bool Contains(MapPoint point)
    {
        var inside = false;
        foreach (var ring in Rings)
        {
            for (var i = 1; i < ring.Count; i++)
            {
                var (a, b) = ring[i - 1].Y <= ring[i].Y ? (ring[i - 1], ring[i]) : (ring[i], ring[i - 1]);
                inside ^= a.Y <= point.Y && point.Y < b.Y && MapPoint.Turn(a, b, point) > 0;
            }
        }

        return inside;
    }
}
