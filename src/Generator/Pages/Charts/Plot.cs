namespace Generator.Pages.Charts;

/// <summary>A line of an axis: where it is, and what is written beside it.</summary>
internal sealed record Tick(string At, string Text);

/// <summary>The figures of a drawing, for those who would rather read them.</summary>
internal sealed record PlotTable(IReadOnlyList<PlotHead> Heads, IReadOnlyList<PlotRow> Rows);

internal sealed record PlotHead(string Text, bool Number);

/// <summary>A row: what it is about, its figures, and the names that belong to them.</summary>
internal sealed record PlotRow(string Label, PageUrl? Url, IReadOnlyList<Cell> Cells, IReadOnlyList<PageLink> Names);

/// <summary>A drawing with two axes, placed in per cent so that text keeps its size; the same figures follow as a table.</summary>
internal abstract record PlotChart(string Name, object Facts) : Chart(Name, Facts)
{
    public IReadOnlyList<Tick> Across { get; init; } = [];

    public IReadOnlyList<Tick> Up { get; init; } = [];

    /// <summary>What the axes measure.</summary>
    public string AcrossTitle { get; init; } = "";

    public string UpTitle { get; init; } = "";

    public PlotTable Figures { get; init; } = new([], []);
}
