using System.Globalization;
using Generator.Borders.Drawing;
using Generator.Model;

namespace Generator.Pages;

/// <summary>The maps of an edition, with what they are called in its language: the country, a county, where a collaboration or a municipality lies.</summary>
internal sealed class Maps
{

    private const int CountryWidth = 400;
    private const double CountryDetail = 4;

    private readonly Edition _edition;
    private readonly Geography _geography;
    private readonly Report _report;
    private readonly Lazy<DrawnMap> _national;
    private readonly Lazy<DrawnMap> _participation;

    public Maps(Edition edition, Geography geography)
    {
        (_edition, _geography, _report) = (edition, geography, edition.Report);
        _national = new(DrawNational);
        _participation = new(DrawParticipation);
    }

    /// <summary>The country by collaboration, each one shape, and those outside.</summary>
    public MapView National() => View("landskart", "national", "", _national);

    /// <summary>The country in two colours: those that take part, and those that do not.</summary>
    public MapView Participation() => View("deltakerkart", "participation", "", _participation) with
    {
        Legend = [new("in", _edition.Text("maps.inside")), new("outside", _edition.Text("maps.outside"))],
    };

    public MapView Of(County county) => View("fylkeskart", "county", county.Name, _geography.Locators.Of(county)) with { Framed = true };

    public MapView Of(Collaboration collaboration) =>
        View("samarbeidskart", "collaboration", _edition.In(collaboration.Name), _geography.Locators.Of(collaboration)) with { Framed = true };

    public MapView Of(Municipality municipality) =>
        View("kommunekart", "municipality", municipality.Name, _geography.Locators.Of(municipality)) with { Framed = true };

    /// <summary>The collaboration's outline alone, small, for its card.</summary>
    public MapView Mini(Collaboration collaboration) =>
        View($"mini-{collaboration.Slug}", "collaboration", _edition.In(collaboration.Name), _geography.Locators.Mini(collaboration));

    private DrawnMap DrawNational()
    {
        var paths = Country();
        return Draw(paths,
        [
            new("outside", paths.Area(Geography.Ids(_report.Municipalities.Except(_report.Participating))), _edition.Text("maps.outside")),
            .. _report.Collaborations.Select(collaboration => new MapShape(_geography.ClassOf(collaboration), paths.Area(Geography.Ids(collaboration.Members)), _edition.In(collaboration.Name))),
        ]);
    }

    private DrawnMap DrawParticipation()
    {
        var paths = Country();
        return Draw(paths,
        [
            new("outside", paths.Area(Geography.Ids(_report.Municipalities.Except(_report.Participating))), _edition.Text("maps.outside")),
            new("in", paths.Area(Geography.Ids(_report.Participating)), _edition.Text("maps.inside")),
        ]) with
        {
            CountyLines = _geography.CountyLines(paths),
        };
    }

    private SvgPaths Country() =>
        new(_geography.Drawing, MapViewport.FitWidth(_geography.Topology.Bounds, CountryWidth, 2), decimals: 0, CountryDetail);

    private static DrawnMap Draw(SvgPaths paths, IReadOnlyList<MapShape> shapes) => new(
        paths.Viewport.Width.ToString(CultureInfo.InvariantCulture),
        paths.Viewport.Height.ToString(CultureInfo.InvariantCulture),
        [.. shapes.Where(shape => shape.Path.Length > 0)]);

    private MapView View(string id, string kind, string name, Lazy<DrawnMap> drawn) => new(
        id,
        _edition.Fill($"maps.{kind}.title", ("name", name)),
        _edition.Fill(
            $"maps.{kind}.description",
            ("name", name),
            ("participating", _edition.Numbers.Text(_report.Participating.Count())),
            ("all", _edition.Numbers.Text(_report.Municipalities.Count)),
            ("collaborations", _edition.Numbers.Text(_report.Collaborations.Count))),
        _edition.Fill($"maps.{kind}.caption", ("name", name)),
        drawn);
}
