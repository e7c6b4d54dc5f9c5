using Generator.Model;

namespace Generator.Pages;

/// <summary>A collaboration as texts name it: <c>{{ collaborations['ofa'].population }}</c>.</summary>
internal sealed record CollaborationFigures(
    int Number,
    string Slug,
    string Name,
    string ShortName,
    int Municipalities,
    long Population,
    decimal Area,
    decimal? Fte,
    decimal? FtePerThousand,
    string? Established,
    int RankMunicipalities,
    int RankPopulation,
    int RankArea,
    IReadOnlyList<string> Members,
    IReadOnlyList<string> Hosts,
    IReadOnlyList<string> Participants,
    string? LegalBasis,
    string? Model,
    PageUrl Url)
{
    public static CollaborationFigures Of(Collaboration collaboration, Edition edition) => new(
        collaboration.Number,
        collaboration.Slug,
        edition.In(collaboration.Name),
        edition.In(collaboration.ShortName),
        collaboration.Members.Count,
        collaboration.Population,
        collaboration.Area,
        collaboration.Fte,
        collaboration.FtePerThousand,
        collaboration.Established?.ToString(System.Globalization.CultureInfo.InvariantCulture),
        edition.Ranks.Members.RankOf(collaboration.Members.Count),
        edition.Ranks.Population.RankOf(collaboration.Population),
        edition.Ranks.Area.RankOf(collaboration.Area),
        [.. collaboration.Members.Select(member => member.Name)],
        [.. collaboration.Hosts.Select(host => host.Name)],
        [.. collaboration.Participants.Select(participant => edition.In(participant.Name))],
        collaboration.LegalBasis is { } basis ? edition.In(basis.Name) : null,
        collaboration.Model is { } model ? edition.In(model.Name) : null,
        edition.UrlOf(collaboration));
}

/// <summary>A county as texts name it: <c>{{ counties['42'].percent }}</c>.</summary>
internal sealed record CountyFigures(
    string Number,
    string Name,
    int Municipalities,
    int Participating,
    long Population,
    IReadOnlyList<string> OutsideNames,
    int Collaborations,
    PageUrl Url)
{
    public int Outside => Municipalities - Participating;

    public int Percent => Share.Percent(Participating, Municipalities);

    public static CountyFigures Of(County county, Edition edition)
    {
        var all = edition.Report.MunicipalitiesOf(county).ToList();
        var outside = all.Where(municipality => edition.Report.CollaborationOf(municipality) is null).ToList();
        return new(
            county.Number,
            county.Name,
            all.Count,
            all.Count - outside.Count,
            all.Sum(municipality => (long)municipality.Population),
            [.. outside.Select(municipality => municipality.Name)],
            edition.Report.CollaborationsIn(county).Count(),
            edition.UrlOf(county));
    }
}

/// <summary>A municipality as texts name it: <c>{{ municipalities['3421'].name }}</c>.</summary>
internal sealed record MunicipalityFigures(
    string Number,
    string Name,
    int Population,
    decimal Area,
    string County,
    string? Collaboration,
    bool IsHost,
    PageUrl Url)
{
    public static MunicipalityFigures Of(Municipality municipality, Edition edition)
    {
        var collaboration = edition.Report.CollaborationOf(municipality);
        return new(
            municipality.Number.Text,
            municipality.Name,
            municipality.Population,
            municipality.Area,
            municipality.County.Name,
            collaboration is null ? null : edition.In(collaboration.Name),
            collaboration?.Hosts.Contains(municipality) == true,
            edition.UrlOf(municipality));
    }
}
