using System.Collections.Concurrent;
using System.Globalization;
using Generator.Borders;
using Generator.Borders.Drawing;
using Generator.Model;

namespace Generator.Pages;

/// <summary>
/// Where a county, a collaboration or a municipality lies, in a square with what is around it. Each is drawn once, when it is first shown,
/// and serves every language: the names on it are those of municipalities.
/// </summary>
internal sealed class LocatorMaps(Report report, Geography geography)
{
    private const int Side = 480;
    private const int Padding = 22;
    private const double Detail = 5;

    // Smaller pieces of the country would show more of their outlines than the borders know.
    private const int LeastKilometres = 80;

    // A municipality is in the middle, with about as much on either side.
    private const double AroundMunicipality = 2;

    private const int MiniSide = 100;
    private const double MiniDetail = 2;

    private readonly ConcurrentDictionary<object, Lazy<DrawnMap>> _maps = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<object, Lazy<DrawnMap>> _minis = new(ReferenceEqualityComparer.Instance);

    public Lazy<DrawnMap> Of(County county) => _maps.GetOrAdd(county, _ => new(() =>
    {
        var paths = Paths(BoundsOf(report.MunicipalitiesOf(county)));
        var beyond = report.Counties
            .Where(other => other != county)
            .Select(other => new MapShape("beyond", paths.Area(Geography.Ids(report.MunicipalitiesOf(other))), other.Name));
        return Draw(paths, [.. beyond], [.. report.MunicipalitiesOf(county)], geography.ClassOf);
    }));

    public Lazy<DrawnMap> Of(Collaboration collaboration) => _maps.GetOrAdd(collaboration, _ => new(() =>
    {
        var members = collaboration.Members.Select(member => member.Number).ToHashSet();
        return Draw(Paths(BoundsOf(collaboration.Members)), [], report.Municipalities, municipality =>
            members.Contains(municipality.Number) ? geography.ClassOf(collaboration)
            : report.CollaborationOf(municipality) is null ? "outside" : "other");
    }));

    public Lazy<DrawnMap> Of(Municipality municipality) => _maps.GetOrAdd(municipality, _ => new(() =>
    {
        var own = BoundsOf([municipality]);
        var around = (int)((AroundMunicipality - 1) / 2 * Math.Max(own.Width, own.Height));
        return Draw(Paths(own.Grown(around)), [], report.Municipalities, geography.ClassOf, municipality);
    }));

    /// <summary>The collaboration's outline alone, small, for its card.</summary>
    public Lazy<DrawnMap> Mini(Collaboration collaboration) => _minis.GetOrAdd(collaboration, _ => new(() =>
    {
        SvgPaths paths = new(geography.Drawing, MapViewport.Fit(BoundsOf(collaboration.Members), MiniSide, MiniSide, 2), decimals: 0, MiniDetail);
        return new(Text(MiniSide), Text(MiniSide), [new(geography.ClassOf(collaboration), paths.Area(Geography.Ids(collaboration.Members)), "")]);
    }));

    private SvgPaths Paths(MapBox box)
    {
        var missing = (LeastKilometres * 1000) - Math.Max(box.Width, box.Height);
        return new(geography.Drawing, MapViewport.Fit(missing > 0 ? box.Grown(missing / 2) : box, Side, Side, Padding), decimals: 0, Detail);
    }

    private DrawnMap Draw(SvgPaths paths, IReadOnlyList<MapShape> behind, IReadOnlyList<Municipality> municipalities, Func<Municipality, string> classOf, Municipality? here = null)
    {
        var shown = municipalities
            .Where(municipality => geography.Topology[municipality.Number.Text].Bounds.Meets(paths.Viewport.Box))
            .Select(municipality => (Municipality: municipality, Shape: new MapShape(classOf(municipality), paths.Area(municipality.Number.Text), municipality.Name)))
            .Where(drawn => drawn.Shape.Path.Length > 0)
            .ToList();
        return new(Text(Side), Text(Side), [.. behind.Where(shape => shape.Path.Length > 0), .. shown.Select(drawn => drawn.Shape)])
        {
            // Where the colours are those of the collaborations, one sees whose host it is.
            Hosts = [.. shown.Where(drawn => drawn.Shape.Class == geography.ClassOf(drawn.Municipality) && IsHost(drawn.Municipality)).Select(drawn => drawn.Shape.Path)],
            CountyLines = geography.CountyLines(paths),
            Here = shown.Find(drawn => drawn.Municipality == here).Shape?.Path ?? "",
        };
    }

    private bool IsHost(Municipality municipality) => report.CollaborationOf(municipality)?.Hosts.Contains(municipality) == true;

    private MapBox BoundsOf(IEnumerable<Municipality> municipalities) => geography.Topology.BoundsOf(Geography.Ids(municipalities));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
