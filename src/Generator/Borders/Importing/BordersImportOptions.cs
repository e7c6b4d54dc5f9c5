namespace Generator.Borders.Importing;

/// <summary>How much of the border file is kept. The defaults bring the 356 municipalities of Norway, fjords and all, to less than 40 KB compressed.</summary>
/// <param name="Tolerance">In metres: a bend that spans less than this, squared, is straightened.</param>
/// <param name="SmallestIsland">In square metres: a smaller island is left out, unless its municipality has little else.</param>
/// <param name="Grid">In metres: every point is moved to a grid this fine.</param>
internal sealed record BordersImportOptions(double Tolerance = 850, double SmallestIsland = 600_000, int Grid = 150);
