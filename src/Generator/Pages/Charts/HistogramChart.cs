namespace Generator.Pages.Charts;

/// <summary>Columns side by side, one for each value that occurs.</summary>
internal sealed record HistogramChart(string Name, object Facts, IReadOnlyList<Column> Columns) : PlotChart(Name, Facts)
{
    public override string Form => "histogram";
}

internal sealed record Column(string Class, string X, string Width, string Y, string Height);
