using Generator.Borders;
using Generator.Borders.Drawing;
using Generator.Tests.Support;

namespace Generator.Tests.Borders;

/// <summary>The borders that the site is drawn with, and the tables they go with.</summary>
internal static class RealBorders
{
    public static byte[] Bytes { get; } = File.ReadAllBytes(Path.Combine(Repository.Root.FullName, "data", "borders", "municipalities.json"));

    private static readonly Lazy<BorderTopology> Read = new(() => SmallMap.Read(Bytes, Ids));
    private static readonly Lazy<IReadOnlyDictionary<string, IReadOnlyList<Neighbour>>> Found = new(() => Neighbours.Of(Topology));
    private static readonly Lazy<MapDrawing> Made = new(() => new(Topology));

    /// <summary>By number; no cell of these columns is quoted but the name, which is not asked for.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Municipalities { get; } =
        Rows("data/municipalities.csv").ToDictionary(row => row["number"], StringComparer.Ordinal);

    /// <summary>The collaboration of each municipality that is in one.</summary>
    public static IReadOnlyDictionary<string, int> Groups { get; } = Rows("data/memberships.csv")
        .GroupBy(row => row["municipality"], StringComparer.Ordinal)
        .ToDictionary(rows => rows.Key, rows => int.Parse(rows.First()["collaboration"], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);

    public static IReadOnlyCollection<string> Ids => [.. Municipalities.Keys];

    public static BorderTopology Topology => Read.Value;

    public static IReadOnlyDictionary<string, IReadOnlyList<Neighbour>> NeighboursOf => Found.Value;

    public static MapDrawing Drawing => Made.Value;

    public static string CountyOf(string id) => Municipalities[id]["county_number"];

    private static IEnumerable<IReadOnlyDictionary<string, string>> Rows(string path)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root.FullName, path));
        var columns = lines[0].Split(',');
        return lines.Skip(1).Select(line => line.Split(',').Zip(columns).ToDictionary(cell => cell.Second, cell => cell.First, StringComparer.Ordinal));
    }
}
