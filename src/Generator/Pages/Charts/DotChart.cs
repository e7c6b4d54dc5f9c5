namespace Generator.Pages.Charts;

/// <summary>A dot for each thing, by two of its figures; those that stand out have their names beside them.</summary>
internal sealed record DotChart(string Name, object Facts, IReadOnlyList<Dot> Dots, IReadOnlyList<DotLabel> Labels, TrendLine? Trend) : PlotChart(Name, Facts)
{
    public override string Form => "dots";
}

internal sealed record Dot(string X, string Y, string Title, bool Mark);

/// <summary>
/// A name beside its dot, so many pixels from it; <paramref name="Anchor"/> is "end" to the left of the dot and "mid" above or below it.
/// What would be in the way on a narrow page shows on wide ones only.
/// </summary>
internal sealed record DotLabel(string X, string Y, string Right, string Down, string Text, string Anchor, bool WideOnly);

/// <summary>Where all would be if they were like the mean.</summary>
internal sealed record TrendLine(string X, string Y);
