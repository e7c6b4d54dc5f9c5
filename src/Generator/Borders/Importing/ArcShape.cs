namespace Generator.Borders.Importing;

/// <summary>A municipality as polygons of rings of arcs.</summary>
internal sealed record ArcShape(string Id, IReadOnlyList<IReadOnlyList<IReadOnlyList<int>>> Polygons);
