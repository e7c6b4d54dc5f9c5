using ProjNet.CoordinateSystems;
using ProjNet.CoordinateSystems.Transformations;

namespace Generator.Borders;

/// <summary>
/// Between degrees and the plane of the national map, EPSG:25833. ETRS89 and WGS84 are taken as one: they differ by less than a metre.
/// </summary>
internal static class Utm33
{
    // Norway is drawn in one zone, as Kartverket does: at 4° and 31° east the lengths are 1 % too long, and nothing is torn.
    private static readonly ICoordinateTransformation FromDegreesTransformation = new CoordinateTransformationFactory().CreateFromCoordinateSystems(
        GeographicCoordinateSystem.WGS84, ProjectedCoordinateSystem.WGS84_UTM(33, zoneIsNorth: true));

    private static readonly MathTransform Forward = FromDegreesTransformation.MathTransform;

    private static readonly MathTransform Backward = Forward.Inverse();

    /// <summary>Metres east and north, unrounded.</summary>
    public static (double East, double North) FromDegrees(double longitude, double latitude) => Forward.Transform(longitude, latitude);

    public static (double Longitude, double Latitude) ToDegrees(MapPoint point) => Backward.Transform(point.X, point.Y);

    public static MapPoint PointAt(double longitude, double latitude)
    {
        var (east, north) = FromDegrees(longitude, latitude);
        return new((int)Math.Round(east), (int)Math.Round(north));
    }
}
