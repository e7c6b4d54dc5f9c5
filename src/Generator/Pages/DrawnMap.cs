namespace Generator.Pages;

/// <summary>An area of a drawn map: its class says the colour, its name what a pointer is told.</summary>
internal sealed record MapShape(string Class, string Path, string Name);

/// <summary>The lines and areas of a map, as SVG path data.</summary>
internal sealed record DrawnMap(string Width, string Height, IReadOnlyList<MapShape> Shapes)
{
    /// <summary>The hatch over host municipalities.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    public string CountyLines { get; init; } = "";

    /// <summary>The outline of the municipality that the page is about.</summary>
    public string Here { get; init; } = "";
}
