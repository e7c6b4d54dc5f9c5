using Generator.Pages.Tables;

namespace Generator.Pages.Charts;

/// <summary>
/// A chart ready for its template. Its heading is a template of the language, <c>chart-participation</c> for the chart of that name, which makes
/// a sentence of the facts; so every number in it is of the data.
/// </summary>
internal abstract record Chart(string Name, object Facts)
{
    /// <summary>The template under templates/charts that draws this form of chart.</summary>
    public abstract string Form { get; }

    public IReadOnlyList<LegendEntry> Legend { get; init; } = [];

    /// <summary>What a reader must know of what is drawn, or is not.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    public IReadOnlyList<TableOrigin> Sources { get; init; } = [];

    /// <summary>The page of the table that the chart is drawn from.</summary>
    public PageLink? Table { get; init; }
}

/// <summary>A colour of the chart and what it says.</summary>
internal sealed record LegendEntry(string Class, string Name);
