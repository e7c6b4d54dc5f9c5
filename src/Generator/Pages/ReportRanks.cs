using Generator.Model;

namespace Generator.Pages;

/// <summary>Who is first by what, worked out once.</summary>
internal sealed class ReportRanks(Report report)
{
    public Ranking Members { get; } = Ranking.Of(report.Collaborations, collaboration => collaboration.Members.Count);

    public Ranking Population { get; } = Ranking.Of(report.Collaborations, collaboration => collaboration.Population);

    public Ranking Area { get; } = Ranking.Of(report.Collaborations, collaboration => collaboration.Area);

    public Ranking Fte { get; } = Ranking.Of(report.Collaborations, collaboration => collaboration.Fte);

    public Ranking FtePerThousand { get; } = Ranking.Of(report.Collaborations, collaboration => collaboration.FtePerThousand);

    public Ranking MunicipalityPopulation { get; } = Ranking.Of(report.Municipalities, municipality => municipality.Population);

    public Ranking MunicipalityArea { get; } = Ranking.Of(report.Municipalities, municipality => municipality.Area);
}
