using Generator.Model;

namespace Generator.Pages;

/// <summary>A municipality in a county's table.</summary>
internal sealed record CountyRow(string Name, PageUrl Url, string Colour, string? Collaboration, PageUrl? CollaborationUrl, Cell Population, Cell Area);

/// <summary>What a county's page shows.</summary>
internal sealed record CountyContent(
    CountyFigures Of,
    NationalFigures National,
    int Rank,
    IReadOnlyList<KeyFigure> Figures,
    IReadOnlyList<Neighbourhood> Collaborations,
    IReadOnlyList<CountyRow> Municipalities,
    MapView? Map);

/// <summary>A page for each county.</summary>
internal static class CountyPages
{
    public static IEnumerable<Page> Of(Edition edition)
    {
        var national = NationalFigures.Of(edition.Report);
        var all = edition.Report.Counties.OrderBy(county => county.Name, edition.Names).ToList();
        var shares = Ranking.Of(all, county => ShareOf(county, edition.Report));
        for (var i = 0; i < all.Count; i++)
        {
            var county = all[i];
            yield return new($"county/{county.Number}", "county", edition.Language, edition.UrlOf(county), county.Name, "county", "data/counties.csv")
            {
                Section = edition.ListKey("counties"),
                Shows = () => ContentOf(county, national, shares, edition),
                Text = edition.Narrative("counties", county.Slug),
                Breadcrumbs = edition.Crumbs("counties"),
                Previous = i > 0 ? new(all[i - 1].Name, edition.UrlOf(all[i - 1])) : null,
                Next = i + 1 < all.Count ? new(all[i + 1].Name, edition.UrlOf(all[i + 1])) : null,
            };
        }
    }

    private static CountyContent ContentOf(County county, NationalFigures national, Ranking shares, Edition edition)
    {
        var report = edition.Report;
        var municipalities = report.MunicipalitiesOf(county).OrderBy(municipality => municipality.Name, edition.Names).ToList();
        var share = ShareOf(county, report);
        var of = CountyFigures.Of(county, edition);
        return new(
            of,
            national,
            shares.RankOf(share),
            [
                edition.Figures.Of("participating", of.Participating, note: edition.Fill("figures.of_all", ("all", edition.Numbers.Text(of.Municipalities)))),
                edition.Figures.Of("share", share * 100, 1, unit: edition.Text("figures.percent"), note: edition.Figures.Rank(shares.RankOf(share), shares.Count)),
                edition.Figures.Of("collaborations", of.Collaborations),
                edition.Figures.Of("inhabitants", of.Population, ranking: Ranking.Of(report.Counties, other => report.MunicipalitiesOf(other).Sum(municipality => (decimal)municipality.Population))),
                edition.Figures.Of("area", municipalities.Sum(municipality => municipality.WholeArea), unit: "km²", ranking: Ranking.Of(report.Counties, other => report.MunicipalitiesOf(other).Sum(municipality => municipality.WholeArea))),
            ],
            [
                .. report.CollaborationsIn(county).OrderBy(collaboration => edition.In(collaboration.Name), edition.Names).Select(collaboration => new Neighbourhood(
                    edition.In(collaboration.Name),
                    edition.UrlOf(collaboration),
                    edition.Geography?.ClassOf(collaboration) ?? "c1",
                    edition.Count("municipalities", collaboration.Members.Count(member => member.County == county)))),
            ],
            [.. municipalities.Select(municipality => Row(municipality, edition))],
            edition.Maps?.Of(county));
    }

    private static decimal ShareOf(County county, Report report)
    {
        var all = report.MunicipalitiesOf(county).ToList();
        return Share.Of(all.Count(municipality => report.CollaborationOf(municipality) is not null), all.Count);
    }

    private static CountyRow Row(Municipality municipality, Edition edition)
    {
        var collaboration = edition.Report.CollaborationOf(municipality);
        return new(
            municipality.Name,
            edition.UrlOf(municipality),
            edition.Geography?.ClassOf(municipality) ?? "outside",
            collaboration is null ? null : edition.In(collaboration.Name),
            collaboration is null ? null : edition.UrlOf(collaboration),
            edition.Figures.Cell(municipality.Population, 0, null),
            edition.Figures.Cell(municipality.WholeArea, 0, null));
    }
}
