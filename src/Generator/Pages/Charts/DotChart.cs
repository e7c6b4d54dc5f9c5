namespace Generator.Pages.Charts;

/// <summary>A dot for each thing, by two of its figures; those that stand out have their names beside them.</summary>
internal sealed record DotChart(string Name, object Facts, IReadOnlyList<Dot> Dots, IReadOnlyList<DotLabel> Labels, TrendLine? Trend) : PlotChart(Name, Facts)
{
    public override string Form => "dots";
}

internal sealed record Dot(string X, string Y, string Title, bool Mark);

/// <summary>A name beside its dot: to the left of it where there is no room to the right, and only on wide pages where it would be in the way on narrow ones.</summary>
internal sealed record DotLabel(string X, string Y, string Text, bool Left, bool WideOnly);

/// <summary>Where all would be if they were like the mean.</summary>
internal sealed record TrendLine(string X, string Y);
