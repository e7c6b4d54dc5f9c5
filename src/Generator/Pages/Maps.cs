using System.Globalization;
using Generator.Borders;
using Generator.Borders.Drawing;
using Generator.Model;

namespace Generator.Pages;

/// <summary>Draws the maps of an edition: the country, a county, where a collaboration or a municipality lies.</summary>
internal sealed class Maps(Edition edition, Geography geography)
{
    private const int Locator = 480;

    private readonly Report _report = edition.Report;

    /// <summary>The country by collaboration, each one shape, and those outside.</summary>
    public MapView National()
    {
        var paths = Fit(geography.Topology.Bounds, 640, 0.7);
        return View("landskart", paths, "national",
        [
            new("outside", paths.Area(Ids(_report.Municipalities.Where(municipality => _report.CollaborationOf(municipality) is null))), edition.Text("maps.outside")),
            .. _report.Collaborations.Select(collaboration => new MapShape(geography.ClassOf(collaboration), paths.Area(Ids(collaboration.Members)), edition.In(collaboration.Name))),
        ]) with
        { CountyLines = CountyLines(paths) };
    }

    /// <summary>The country in two colours: those that take part, and those that do not.</summary>
    public MapView Participation()
    {
        var paths = Fit(geography.Topology.Bounds, 640, 0.7);
        var inside = _report.Participating.ToList();
        return View("deltakerkart", paths, "participation",
        [
            new("outside", paths.Area(Ids(_report.Municipalities.Except(inside))), edition.Text("maps.outside")),
            new("in", paths.Area(Ids(inside)), edition.Text("maps.inside")),
        ]) with
        { CountyLines = CountyLines(paths) };
    }

    public MapView Of(County county)
    {
        var own = _report.MunicipalitiesOf(county).ToList();
        return Area("fylkeskart", "county", county.Name, own, municipality => municipality.County == county ? geography.ClassOf(municipality) : "beyond");
    }

    public MapView Of(Collaboration collaboration)
    {
        var members = collaboration.Members.Select(member => member.Number).ToHashSet();
        var view = Area("samarbeidskart", "collaboration", edition.In(collaboration.Name), collaboration.Members, municipality =>
            members.Contains(municipality.Number) ? geography.ClassOf(collaboration)
            : _report.CollaborationOf(municipality) is null ? "outside" : "other");
        return view;
    }

    public MapView Of(Municipality municipality)
    {
        var around = geography.NeighboursOf(municipality).Select(neighbour => _report.Municipality(neighbour.Id)!).Append(municipality).ToList();
        return Area("kommunekart", "municipality", municipality.Name, around, geography.ClassOf, municipality);
    }

    /// <summary>The collaboration's outline alone, small, for its card.</summary>
    public MapView Mini(Collaboration collaboration)
    {
        var ids = Ids(collaboration.Members);
        SvgPaths paths = new(geography.Drawing, MapViewport.Fit(geography.Topology.BoundsOf(ids), 100, 100, 2), decimals: 0, detail: 2);
        return View($"mini-{collaboration.Slug}", paths, "collaboration", [new(geography.ClassOf(collaboration), paths.Area(ids), "")], edition.In(collaboration.Name));
    }

    private MapView Area(string id, string kind, string name, IReadOnlyList<Municipality> centre, Func<Municipality, string> classOf, Municipality? here = null)
    {
        SvgPaths paths = new(geography.Drawing, MapViewport.Fit(geography.Topology.BoundsOf(Ids(centre)), Locator, Locator, 14), decimals: 0, detail: 2.5);
        var shown = geography.Topology.Shapes
            .Where(shape => shape.Bounds.Meets(paths.Viewport.Box))
            .Select(shape => _report.Municipality(shape.Id)!)
            .ToList();
        return View(
            id,
            paths,
            kind,
            [
                .. shown
                    .Select(municipality => new MapShape(classOf(municipality), paths.Area(municipality.Number.Text), municipality.Name))
                    .Where(shape => shape.Path.Length > 0),
            ],
            name) with
        {
            Hosts = [.. shown.Where(municipality => _report.CollaborationOf(municipality)?.Hosts.Contains(municipality) == true && classOf(municipality)[0] == 'c').Select(host => paths.Area(host.Number.Text)).Where(path => path.Length > 0)],
            CountyLines = CountyLines(paths),
            Here = here is null ? "" : paths.Area(here.Number.Text),
            Framed = true,
        };
    }

    private MapView View(string id, SvgPaths paths, string kind, IReadOnlyList<MapShape> shapes, string name = "") => new(
        id,
        Whole(paths.Viewport.Width),
        Whole(paths.Viewport.Height),
        edition.Fill($"maps.{kind}.title", ("name", name)),
        edition.Fill($"maps.{kind}.description", ("name", name), ("participating", Text(_report.Participating.Count())), ("all", Text(_report.Municipalities.Count)), ("collaborations", Text(_report.Collaborations.Count))),
        shapes)
    {
        Caption = edition.Fill($"maps.{kind}.caption", ("name", name)),
    };

    private SvgPaths Fit(MapBox box, double width, double detail) =>
        new(geography.Drawing, MapViewport.FitWidth(box, width, 2), decimals: 0, detail: detail);

    private string CountyLines(SvgPaths paths) => paths.Borders(number => _report.Municipality(number)?.County.Number);

    private static HashSet<string> Ids(IEnumerable<Municipality> municipalities) => [.. municipalities.Select(municipality => municipality.Number.Text)];

    private string Text(int number) => edition.Numbers.Text(number);

    private static string Whole(double number) => Math.Round(number).ToString(CultureInfo.InvariantCulture);
}
