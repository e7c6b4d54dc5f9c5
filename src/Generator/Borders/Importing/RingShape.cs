namespace Generator.Borders.Importing;

/// <summary>
/// A municipality on the map's plane: polygons of rings, the outer ring first and against the clock, holes with it.
/// A ring does not repeat its first point and never stands still.
/// </summary>
internal sealed record RingShape(string Id, IReadOnlyList<IReadOnlyList<MapPoint[]>> Polygons);
