using Generator.Model;

namespace Generator.Pages;

/// <summary>The figures of the whole country that texts are made with: <c>{{ national.participating }}</c>.</summary>
internal sealed record NationalFigures
{
    public required int Municipalities { get; init; }

    public required int Participating { get; init; }

    public int Outside => Municipalities - Participating;

    public int ParticipatingPercent => Share.Percent(Participating, Municipalities);

    public int OutsidePercent => Share.Percent(Outside, Municipalities);

    public required int Counties { get; init; }

    public required int Collaborations { get; init; }

    public required long Population { get; init; }

    public required long ParticipatingPopulation { get; init; }

    public long OutsidePopulation => Population - ParticipatingPopulation;

    public required decimal Area { get; init; }

    public required decimal ParticipatingArea { get; init; }

    public decimal MeanMembers => Share.Of(Participating, Collaborations);

    public decimal MeanPopulation => Share.Of(ParticipatingPopulation, Collaborations);

    public decimal MeanArea => Share.Of(ParticipatingArea, Collaborations);

    public decimal MeanMunicipalityArea => Share.Of(Area, Municipalities);

    public required decimal Fte { get; init; }

    public required long FtePopulation { get; init; }

    public decimal FtePerThousand => Share.Of(Fte * 1000, FtePopulation);

    public decimal FteMean => Share.Of(Fte, FteCollaborations);

    public required int FteCollaborations { get; init; }

    public required int Hosts { get; init; }

    public static NationalFigures Of(Report report)
    {
        var inside = report.Participating.ToList();
        var staffed = report.Collaborations.Where(collaboration => collaboration.Fte is not null).ToList();
        return new()
        {
            Municipalities = report.Municipalities.Count,
            Participating = inside.Count,
            Counties = report.Counties.Count,
            Collaborations = report.Collaborations.Count,
            Population = report.Municipalities.Sum(municipality => (long)municipality.Population),
            ParticipatingPopulation = inside.Sum(municipality => (long)municipality.Population),
            Area = report.Municipalities.Sum(municipality => municipality.WholeArea),
            ParticipatingArea = inside.Sum(municipality => municipality.WholeArea),
            Fte = staffed.Sum(collaboration => collaboration.Fte!.Value),
            FtePopulation = staffed.Sum(collaboration => collaboration.Population),
            FteCollaborations = staffed.Count,
            Hosts = report.Collaborations.Sum(collaboration => collaboration.Hosts.Count),
        };
    }
}
