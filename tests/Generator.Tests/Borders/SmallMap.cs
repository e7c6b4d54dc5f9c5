using System.Globalization;
using System.Text;
using Generator.Borders;
using Generator.Borders.Importing;
using Generator.Diagnostics;
using Xunit;

namespace Generator.Tests.Borders;

/// <summary>
/// A country of three squares in a row, A west, B in the middle and C east of it, and D, an island south of A. A degree of longitude is some 58 km here.
/// </summary>
internal static class SmallMap
{
    public const string Path = "borders.geojson";

    public static readonly string[] Ids = ["0001", "0002", "0003", "0004"];

    public static string A => Feature("0001", Box(14, 58, 15, 59));

    public static string B => Feature("0002", Box(15, 58, 16, 59));

    public static string C => Feature("0003", Box(16, 58, 17, 59));

    public static string D => Feature("0004", Box(14.2, 57.9, 14.5, 57.98));

    public static string GeoJson(params string[] features) => $$"""{"type":"FeatureCollection","features":[{{string.Join(",", features)}}]}""";

    public static string Feature(string id, string ring) =>
        $$$"""{"type":"Feature","id":"{{{id}}}","geometry":{"type":"Polygon","coordinates":[{{{ring}}}]}}""";

    public static string Box(double west, double south, double east, double north) =>
        string.Create(CultureInfo.InvariantCulture, $"[[{west},{south}],[{east},{south}],[{east},{north}],[{west},{north}],[{west},{south}]]");

    /// <summary>Imports the text, with the small map's municipalities expected.</summary>
    public static byte[]? Import(string text, DiagnosticList diagnostics, BordersImportOptions? options = null) =>
        BordersImport.Run(Encoding.UTF8.GetBytes(text), Path, Ids, options ?? new(100, 1, 10), diagnostics);

    public static byte[] Compact()
    {
        DiagnosticList diagnostics = new();
        var compact = Import(GeoJson(A, B, C, D), diagnostics);
        Assert.Empty(diagnostics);
        return compact!;
    }

    public static BorderTopology Topology() => Read(Compact(), Ids);

    public static BorderTopology Read(byte[] compact, IReadOnlyCollection<string> ids)
    {
        DiagnosticList diagnostics = new();
        var topology = BorderTopologyReader.Read(compact, "data/borders/municipalities.json", ids, diagnostics);
        Assert.Empty(diagnostics);
        return topology!;
    }
}
