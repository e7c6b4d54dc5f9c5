using System.Globalization;
using Generator.Diagnostics;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Valid;

namespace Generator.Borders.Importing;

/// <summary>Checks the shapes of a border file against the municipalities there are, and moves them to the map's plane.</summary>
internal static class SourceCheck
{
    /// <summary>The shapes in the order of their ids; those that are wrong are reported and left out.</summary>
    public static IReadOnlyList<RingShape> Run(IReadOnlyList<SourceShape> sources, IReadOnlyCollection<string> expectedIds, BorderJson json)
    {
        var byId = sources.ToLookup(source => source.Id, StringComparer.Ordinal);
        foreach (var (id, source) in sources.Select(source => (source.Id, source)).Where(pair => !expectedIds.Contains(pair.Id)))
        {
            var (norwegian, english) = NearestName.Suggestion(id, expectedIds);
            json.Error(source.Place, $"kommune {id} finnes ikke{norwegian}", $"there is no municipality {id}{english}");
        }

        List<RingShape> shapes = [];
        foreach (var id in expectedIds.Order(StringComparer.Ordinal))
        {
            var found = byId[id].ToList();
            foreach (var again in found.Skip(1))
            {
                json.Error(again.Place, $"kommune {id} står også i {found[0].Place}", $"municipality {id} is also in {found[0].Place}");
            }

            if (found.Count == 0)
            {
                json.Error("$", $"kommune {id} mangler", $"municipality {id} is missing");
            }
            else if (Projected(found[0], json) is { } shape)
            {
                shapes.Add(shape);
            }
        }

        return shapes;
    }

    private static RingShape? Projected(SourceShape source, BorderJson json)
    {
        List<List<MapPoint[]>> polygons = [];
        List<Polygon> exact = [];
        foreach (var polygon in source.Polygons)
        {
            if (polygon.Count == 0 || polygon.Any(ring => !IsRing(ring, source, json)))
            {
                if (polygon.Count == 0)
                {
                    Error("har en flate uten ring", "has a polygon without a ring");
                }

                return null;
            }

            var rings = polygon.Select(ring => ring.Select(point => Utm33.FromDegrees(point.Longitude, point.Latitude)).ToList()).ToList();
            var linear = rings.ConvertAll(ring => new LinearRing([.. ring.Select(point => new Coordinate(point.East, point.North))]));
            exact.Add(new(linear[0], [.. linear.Skip(1)]));
            polygons.Add([.. rings.Select((ring, index) => Rounded(ring, againstClock: index == 0)).Where((ring, index) => ring.Length >= 3 || index == 0)]);
        }

        IsValidOp validity = new(new MultiPolygon([.. exact]));
        if (!validity.IsValid)
        {
            var (longitude, latitude) = Utm33.ToDegrees(new((int)validity.ValidationError.Coordinate.X, (int)validity.ValidationError.Coordinate.Y));
            var where = string.Create(CultureInfo.InvariantCulture, $"{longitude:0.0000}, {latitude:0.0000}");
            Error($"krysser eller overlapper seg selv ved {where}", $"crosses or overlaps itself at {where}");
            return null;
        }

        polygons.RemoveAll(rings => rings[0].Length < 3);
        if (polygons.Count == 0)
        {
            Error("har ingen flate", "has no area");
            return null;
        }

        return new(source.Id, polygons);

        void Error(string norwegian, string english) =>
            json.Error(source.Place, $"kommune {source.Id} {norwegian}", $"municipality {source.Id} {english}");
    }

    private static bool IsRing(IReadOnlyList<(double Longitude, double Latitude)> ring, SourceShape source, BorderJson json)
    {
        // The projection is good to well outside Norway; beyond this the file is something else, or has its axes swapped.
        foreach (var (longitude, latitude) in ring.Where(point => point is not { Longitude: >= -15 and <= 45, Latitude: >= 45 and <= 84 }))
        {
            var found = string.Create(CultureInfo.InvariantCulture, $"[{longitude}, {latitude}]");
            Error($"har punktet {found}; ventet lengdegrad -15 til 45 og breddegrad 45 til 84", $"has the point {found}; expected longitude -15 to 45 and latitude 45 to 84");
            return false;
        }

        if (ring.Count < 4)
        {
            Error("har en ring med færre enn fire punkter", "has a ring of fewer than four points");
            return false;
        }

        if (ring[0] != ring[^1])
        {
            Error("har en åpen ring: det siste punktet er ikke likt det første", "has an open ring: its last point is not its first");
            return false;
        }

        return true;

        void Error(string norwegian, string english) =>
            json.Error(source.Place, $"kommune {source.Id} {norwegian}", $"municipality {source.Id} {english}");
    }

    private static MapPoint[] Rounded(List<(double East, double North)> ring, bool againstClock)
    {
        List<MapPoint> points = [];
        foreach (var (east, north) in ring)
        {
            MapPoint point = new((int)Math.Round(east), (int)Math.Round(north));
            if (points.Count == 0 || points[^1] != point)
            {
                points.Add(point);
            }
        }

        if (points.Count > 1 && points[0] == points[^1])
        {
            points.RemoveAt(points.Count - 1);
        }

        if (MapPoint.RingArea(points) > 0 != againstClock)
        {
            points.Reverse();
        }

        return [.. points];
    }
}
