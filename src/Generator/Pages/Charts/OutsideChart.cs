namespace Generator.Pages.Charts;

/// <summary>What the heading tells: where most stand outside, how many there and in all.</summary>
internal sealed record OutsideFacts(int Outside, int Municipalities, IReadOnlyList<string> Most, int MostOutside);

/// <summary>How many municipalities of each county stand outside, the most first.</summary>
internal static class OutsideChart
{
    public static Chart Of(Edition edition)
    {
        var counties = edition.Report.Counties
            .Select(county => (County: county, Figures: CountyFigures.Of(county, edition)))
            .OrderByDescending(row => row.Figures.Outside)
            .ThenBy(row => row.County.Name, edition.Names)
            .ToList();
        var most = counties.Count == 0 ? 0 : counties[0].Figures.Outside;
        OutsideFacts facts = new(
            counties.Sum(row => row.Figures.Outside),
            edition.Report.Municipalities.Count,
            [.. counties.Where(row => row.Figures.Outside == most).Select(row => row.County.Name)],
            most);
        return new BarChart("outside", facts, edition.Text("charts.heads.county"), edition.Text("charts.heads.municipalities"),
        [
            new(null,
            [
                .. counties.Select(row => new BarRow(row.County.Name, edition.Numbers.Text(row.Figures.Outside), [BarPart.Whole("v1", row.Figures.Outside, most)])
                {
                    Url = edition.UrlOf(row.County),
                    Mark = row.Figures.Outside == most && most > 0,
                }),
            ]),
        ]).From(ChartSources.Published(edition, "participation"), edition);
    }
}
