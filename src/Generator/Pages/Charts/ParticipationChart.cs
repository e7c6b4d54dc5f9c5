namespace Generator.Pages.Charts;

/// <summary>What the heading tells: the counties where all take part, where none does, and which are first.</summary>
internal sealed record ParticipationFacts(
    int Municipalities,
    int Participating,
    IReadOnlyList<string> All,
    IReadOnlyList<string> None,
    IReadOnlyList<string> Highest,
    int HighestPercent);

/// <summary>Which part of each county's municipalities takes part, the most eager county first.</summary>
internal static class ParticipationChart
{
    public static Chart Of(Edition edition)
    {
        var counties = edition.Report.Counties
            .Select(county => (County: county, Figures: CountyFigures.Of(county, edition)))
            .OrderByDescending(row => Share.Of(row.Figures.Participating, row.Figures.Municipalities))
            .ThenByDescending(row => row.Figures.Municipalities)
            .ToList();
        var country = NationalFigures.Of(edition.Report);
        var highest = counties.Count == 0 ? 0 : counties[0].Figures.Percent;
        ParticipationFacts facts = new(
            country.Municipalities,
            country.Participating,
            [.. counties.Where(row => row.Figures.Outside == 0).Select(row => row.County.Name)],
            [.. counties.Where(row => row.Figures.Participating == 0).Select(row => row.County.Name)],
            [.. counties.Where(row => row.Figures.Percent == highest).Select(row => row.County.Name)],
            highest);
        return new BarChart("participation", facts, edition.Text("charts.heads.county"), edition.Text("charts.heads.percent"),
        [
            new(null,
            [
                .. counties.Select(row => Row(row.County.Name, row.Figures.Percent, row.Figures.Participating, row.Figures.Municipalities, "v1", edition) with { Url = edition.UrlOf(row.County) }),
                Row(edition.Text("charts.whole_country"), country.ParticipatingPercent, country.Participating, country.Municipalities, "v4", edition) with { Mark = true },
            ]),
        ]).From(ChartSources.Published(edition, "participation"), edition);
    }

    private static BarRow Row(string name, int percent, int part, int whole, string colour, Edition edition) =>
        new(name, edition.Numbers.Text(percent), [BarPart.Whole(colour, part, whole)]);
}
