using Generator.Pages.Charts;

namespace Generator.Pages;

/// <summary>An area of a drawn map: its class says the colour, its name what a pointer is told.</summary>
internal sealed record MapShape(string Class, string Path, string Name);

/// <summary>A drawn map, ready for its template; paths are SVG path data.</summary>
internal sealed record MapView(string Id, string Width, string Height, string Title, string Description, IReadOnlyList<MapShape> Shapes)
{
    /// <summary>The hatch over host municipalities.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    public string CountyLines { get; init; } = "";

    public string GroupLines { get; init; } = "";

    /// <summary>The outline of the municipality that the page is about.</summary>
    public string Here { get; init; } = "";

    public string Caption { get; init; } = "";

    public IReadOnlyList<LegendEntry> Legend { get; init; } = [];

    /// <summary>A piece of the country, with an edge around it.</summary>
    public bool Framed { get; init; }
}
