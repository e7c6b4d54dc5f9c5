using Generator.Diagnostics;

namespace Generator.Borders.Importing;

/// <summary>
/// Makes the compact border file from a full one: reads and checks it, finds the borders that municipalities share, leaves out islets,
/// straightens, moves to a grid, writes. Same input, same bytes.
/// </summary>
internal static class BordersImport
{
    // A border on land tells less than a coast: one knows a country by its fjords, so they get the points.
    private const double InlandTolerance = 1.6;

    /// <param name="bytes">TopoJSON or GeoJSON in degrees (WGS84).</param>
    /// <param name="path">The name of the file in diagnostics.</param>
    /// <param name="expectedIds">The number of every municipality there is.</param>
    /// <param name="options">How much is kept.</param>
    /// <param name="diagnostics">Takes every mistake found.</param>
    /// <returns>The compact file, or null where the input has errors.</returns>
    public static byte[]? Run(
        ReadOnlyMemory<byte> bytes, string path, IReadOnlyCollection<string> expectedIds, BordersImportOptions options, DiagnosticList diagnostics)
    {
        if (SourceShapes.Read(bytes, path, diagnostics) is not { } sources)
        {
            return null;
        }

        BorderJson json = new(path, diagnostics);
        var shapes = SourceCheck.Run(sources, expectedIds, json);
        if (shapes.Count == 0 || diagnostics.HasErrors)
        {
            return null;
        }

        var topology = IslandSelection.Of(SharedTopology.Of(shapes), options.SmallestIsland);
        if (!OverlapCheck.Run(topology, json))
        {
            return null;
        }

        var used = topology.Uses();
        var arcs = ArcSimplifier.Simplify(
            [.. topology.Arcs.Select((arc, number) => used[number] > 0 ? arc : [])],
            arc => used[arc] > 1 ? options.Tolerance * InlandTolerance : options.Tolerance,
            options.Grid);
        return CompactFile.Write(CollapsedRings.Removed(topology.Shapes, arcs), arcs, options.Grid);
    }
}
