namespace Generator.Pages.Charts;

/// <summary>Bars in a table: a row says its name and its figure to those who listen, and draws the figure for those who see.</summary>
internal sealed record BarChart(string Name, object Facts, string LabelHead, string FigureHead, IReadOnlyList<BarGroup> Groups) : Chart(Name, Facts)
{
    public override string Form => "bars";
}

/// <summary>Rows that belong together; a chart of one group has no name for it.</summary>
internal sealed record BarGroup(string? Name, IReadOnlyList<BarRow> Rows);

internal sealed record BarRow(string Label, string Figure, IReadOnlyList<BarPart> Parts)
{
    public PageUrl? Url { get; init; }

    /// <summary>The heading speaks of this one.</summary>
    public bool Mark { get; init; }
}

/// <summary>A stretch of a bar, as SVG has it: "8.4%".</summary>
internal sealed record BarPart(string Class, string From, string Width)
{
    public static BarPart Whole(string colour, decimal value, decimal longest) => new(colour, Percent.Of(0), Percent.Of(value, longest));
}
