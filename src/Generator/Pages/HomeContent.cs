namespace Generator.Pages;

/// <summary>What the front page shows.</summary>
internal sealed record HomeContent(NationalFigures National, IReadOnlyList<KeyFigure> Figures, MapView? Map)
{
    public static HomeContent Of(Edition edition)
    {
        var national = NationalFigures.Of(edition.Report);
        return new(
            national,
            [
                edition.Figures.Of("cooperating", national.Participating, note: edition.Fill("figures.of_municipalities", ("all", edition.Numbers.Text(national.Municipalities)), ("percent", edition.Numbers.Text(national.ParticipatingPercent)))),
                edition.Figures.Of("all_collaborations", national.Collaborations, note: edition.Fill("figures.from_to", ("from", edition.Numbers.Text(edition.Report.Collaborations.Min(collaboration => (int?)collaboration.Members.Count) ?? 0)), ("to", edition.Numbers.Text(edition.Report.Collaborations.Max(collaboration => (int?)collaboration.Members.Count) ?? 0)))),
                edition.Figures.Of("covered", Share.Of(national.ParticipatingPopulation, 1_000_000), 2, unit: edition.Text("figures.millions"), note: edition.Fill("figures.of_millions", ("all", edition.Numbers.Text(Share.Of(national.Population, 1_000_000), 2)))),
                edition.Figures.Of("all_fte", national.Fte, 1, note: edition.Fill("figures.in_collaborations", ("count", edition.Numbers.Text(national.FteCollaborations)))),
                edition.Figures.Of("standing_outside", national.Outside, note: edition.Fill("figures.percent_of_all", ("percent", edition.Numbers.Text(national.OutsidePercent)))),
            ],
            edition.Maps?.National());
    }
}
