using Generator.Model;

namespace Generator.Pages;

/// <summary>A name in a language of its own, with that language's code for the page.</summary>
internal sealed record ForeignName(string Language, string Name);

/// <summary>What a municipality's page shows; the first sentence is made from <paramref name="Collaboration"/> and <paramref name="Host"/>.</summary>
internal sealed record MunicipalityContent(
    MunicipalityFigures Of,
    CollaborationFigures? Collaboration,
    string? Host,
    CountyFigures County,
    NationalFigures National,
    string Colour,
    IReadOnlyList<ForeignName> ParallelNames,
    IReadOnlyList<ForeignName> OtherNames,
    IReadOnlyList<KeyFigure> Figures,
    IReadOnlyList<Neighbourhood> Fellows,
    IReadOnlyList<Neighbourhood> Neighbours,
    IReadOnlyList<Fact> Facts,
    MapView? Map);

/// <summary>A page for each municipality.</summary>
internal static class MunicipalityPages
{
    public static IEnumerable<Page> Of(Edition edition)
    {
        var report = edition.Report;
        var national = NationalFigures.Of(report);
        var counties = report.Counties.ToDictionary(county => county, county => CountyFigures.Of(county, edition));
        var collaborations = report.Collaborations.ToDictionary(collaboration => collaboration.Number, collaboration => CollaborationFigures.Of(collaboration, edition));
        foreach (var county in report.Counties)
        {
            var all = report.MunicipalitiesOf(county).OrderBy(municipality => municipality.Name, edition.Names).ToList();
            for (var i = 0; i < all.Count; i++)
            {
                var municipality = all[i];
                var collaboration = report.CollaborationOf(municipality);
                yield return new(
                    $"municipality/{municipality.Number.Text}",
                    "municipality",
                    edition.Language,
                    edition.UrlOf(municipality),
                    municipality.Name,
                    "municipality",
                    "data/municipalities.csv")
                {
                    Section = edition.ListKey("municipalities"),
                    Shows = () => ContentOf(municipality, collaboration, collaboration is null ? null : collaborations[collaboration.Number], counties[county], national, edition),
                    Text = edition.Narrative("municipalities", municipality.Number.Text),
                    Breadcrumbs = [.. edition.Crumbs("municipalities"), new(county.Name, edition.UrlOf(county))],
                    Previous = i > 0 ? edition.LinkTo(all[i - 1]) : null,
                    Next = i + 1 < all.Count ? edition.LinkTo(all[i + 1]) : null,
                };
            }
        }
    }

    private static MunicipalityContent ContentOf(
        Municipality municipality,
        Collaboration? collaboration,
        CollaborationFigures? figures,
        CountyFigures county,
        NationalFigures national,
        Edition edition) => new(
            MunicipalityFigures.Of(municipality, edition),
            figures,
            collaboration?.Hosts is [var host, ..] ? host.Name : null,
            county,
            national,
            edition.Geography?.ClassOf(municipality) ?? "outside",
            [.. municipality.ParallelNames.Where(name => name.IsOfficial).Select(name => new ForeignName(name.Language, name.Name))],
            [.. municipality.ParallelNames.Where(name => !name.IsOfficial).Select(name => new ForeignName(name.Language, name.Name))],
            [
                edition.Figures.Of("inhabitants", municipality.Population, ranking: edition.Ranks.MunicipalityPopulation),
                edition.Figures.Of("area", municipality.Area, 1, edition.Ranks.MunicipalityArea, "km²"),
                collaboration is null
                    ? edition.Figures.Words("covers", edition.Text("figures.none"), edition.Text("figures.outside"))
                    : edition.Figures.Of("covers", collaboration.Population, note: edition.Fill("figures.inhabitants_in", ("municipalities", edition.Count("municipalities", collaboration.Members.Count)))),
                new(edition.Text("figures.number"), municipality.Number.Text, null, Later(municipality, edition)),
            ],
            [
                .. (collaboration?.Members ?? []).Where(member => member.Number != municipality.Number).OrderBy(member => member.Name, edition.Names).Select(member =>
                    new Neighbourhood(
                        member.Name,
                        edition.UrlOf(member),
                        edition.Geography?.ClassOf(member) ?? "outside",
                        collaboration!.Hosts.Contains(member) ? edition.Text("figures.host") : edition.Numbers.Text(member.Population))),
            ],
            [
                .. (edition.Geography?.NeighboursOf(municipality) ?? [])
                    .Select(neighbour => edition.Report.Municipality(neighbour.Id)!)
                    .OrderBy(neighbour => neighbour.Name, edition.Names)
                    .Select(neighbour => new Neighbourhood(
                        neighbour.Name,
                        edition.UrlOf(neighbour),
                        edition.Geography!.ClassOf(neighbour),
                        edition.Report.CollaborationOf(neighbour) is { } theirs ? edition.In(theirs.ShortName) : edition.Text("figures.outside_short"))),
            ],
            [
                new(edition.Text("facts.county"), municipality.County.Name, edition.UrlOf(municipality.County)),
                municipality.Centre.Length > 0
                    ? new(edition.Text("facts.centre"), municipality.Centre)
                    : new(edition.Text("facts.centre"), edition.Figures.Missing(municipality.Row.MissingReason("centre")), Missing: true),
                .. municipality.ParallelNames.Select(name => new Fact(edition.Text($"name_languages.{name.Language}"), name.Name)),
            ],
            edition.Maps?.Of(municipality));

    // The number of a later division; several, with names, where the municipality was divided.
    private static string? Later(Municipality municipality, Edition edition) => municipality.Later switch
    {
        [] => null,
        [var one] => edition.Fill("figures.later", ("numbers", one.Number)),
        var many => edition.Fill("figures.later", ("numbers", string.Join($" {edition.Text("numbers.and")} ", many.Select(one => $"{one.Number} {one.Name}")))),
    };
}
