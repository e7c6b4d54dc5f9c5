namespace Generator.Borders;

/// <summary>A border or a piece of coast, between two places where others meet it; an island's coast is closed and repeats its first point.</summary>
/// <param name="Points">At least two.</param>
/// <param name="Left">The municipality to the left when one follows the points; null is the sea or another country.</param>
/// <param name="Right">The one to the right.</param>
internal sealed record BorderArc(IReadOnlyList<MapPoint> Points, string? Left, string? Right)
{
    public MapBox Bounds { get; } = MapBox.Around(Points);
}
