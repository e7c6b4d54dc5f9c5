namespace Generator.Pages.Charts;

/// <summary>A chart that texts can call by name, alone or of a subject: <c>{{ chart 'survey' 'figur-10' }}</c>.</summary>
internal sealed record ChartDefinition(Func<Edition, string?, Chart?> Draw, Func<Edition, IEnumerable<string>> Subjects)
{
    public bool NeedsSubject { get; init; }
}

/// <summary>The charts there are.</summary>
internal static class ChartCatalogue
{
    private static readonly Dictionary<string, ChartDefinition> Charts = new(StringComparer.Ordinal)
    {
        ["participation"] = Alone(ParticipationChart.Of),
        ["size_classes"] = Alone(SizeClassChart.Of),
        ["hosts"] = Alone(HostChart.Of),
        ["outside"] = Alone(OutsideChart.Of),
        ["fte"] = Alone(FteChart.Of),
        ["founding"] = Alone(FoundingChart.Of),
        ["legal_basis"] = Alone(LegalBasisChart.Of),
        ["tasks"] = new(TaskChart.Of, TaskChart.Ids),
        ["survey"] = new(SurveyChart.Of, SurveyChart.Questions) { NeedsSubject = true },
    };

    public static IReadOnlyCollection<string> Names => Charts.Keys;

    public static ChartDefinition? Find(string name) => Charts.GetValueOrDefault(name);

    private static ChartDefinition Alone(Func<Edition, Chart?> draw) => new((edition, _) => draw(edition), _ => []);
}
