namespace Generator.Borders.Importing;

/// <summary>A municipality as a border file has it: polygons of rings, in degrees; the last point of a ring repeats the first.</summary>
internal sealed record SourceShape(string Id, string Place, IReadOnlyList<IReadOnlyList<IReadOnlyList<(double Longitude, double Latitude)>>> Polygons);
