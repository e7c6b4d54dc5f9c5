using Generator.Pages.Charts;

namespace Generator.Pages;

/// <summary>A map in one language, ready for its template; it is drawn when a page shows it.</summary>
internal sealed record MapView(string Id, string Title, string Description, string Caption, Lazy<DrawnMap> Drawn)
{
    public DrawnMap Drawing => Drawn.Value;

    public IReadOnlyList<LegendEntry> Legend { get; init; } = [];

    /// <summary>A piece of the country, with an edge around it.</summary>
    public bool Framed { get; init; }
}
