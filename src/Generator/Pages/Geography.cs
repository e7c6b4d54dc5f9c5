using Generator.Borders;
using Generator.Borders.Drawing;
using Generator.Model;

namespace Generator.Pages;

/// <summary>Where the municipalities of the report lie: who is whose neighbour, and which colour each collaboration has on every map.</summary>
internal sealed class Geography
{
    private readonly Report _report;
    private readonly Land _land;
    private readonly IReadOnlyDictionary<int, IReadOnlySet<int>> _groups;
    private readonly IReadOnlyDictionary<int, int> _colours;

    public Geography(Report report, Land land, Diagnostics.DiagnosticList diagnostics)
    {
        (_report, _land) = (report, land);
        _groups = Neighbours.OfGroups(land.Neighbours, number => CollaborationOf(number)?.Number);
        _colours = GroupColouring.Assign(_groups, Diagnostics.SourceLocation.File("data/memberships.csv"), diagnostics) ?? new Dictionary<int, int>();
        Locators = new(report, this);
    }

    public BorderTopology Topology => _land.Topology;

    public MapDrawing Drawing => _land.Drawing;

    public LocatorMaps Locators { get; }

    public IReadOnlyList<Neighbour> NeighboursOf(Municipality municipality) => _land.Neighbours[municipality.Number.Text];

    /// <summary>Those whose members lie beside this one's, in the order of their numbers.</summary>
    public IEnumerable<Collaboration> NeighboursOf(Collaboration collaboration) =>
        _report.Collaborations.Where(other => _groups.GetValueOrDefault(collaboration.Number)?.Contains(other.Number) == true);

    /// <summary>The class of a colour on every map and beside every name: "c1" to "c7", or "outside".</summary>
    public string ClassOf(Municipality municipality) => ClassOf(_report.CollaborationOf(municipality));

    public string ClassOf(Collaboration? collaboration) =>
        collaboration is not null && _colours.TryGetValue(collaboration.Number, out var colour) ? $"c{(colour + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}" : "outside";

    public string CountyLines(SvgPaths paths) => paths.Borders(number => _report.Municipality(number)?.County.Number);

    public static HashSet<string> Ids(IEnumerable<Municipality> municipalities) => [.. municipalities.Select(municipality => municipality.Number.Text)];

    private Collaboration? CollaborationOf(string number) =>
        _report.Municipality(number) is { } municipality ? _report.CollaborationOf(municipality) : null;
}
