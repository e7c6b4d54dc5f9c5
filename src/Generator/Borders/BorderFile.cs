namespace Generator.Borders;

/// <summary>What the compact border file says of itself, so that another file in its place is noticed.</summary>
internal static class BorderFile
{
    public const string Type = "PackedTopology";

    public const string Projection = "EPSG:25833";
}
