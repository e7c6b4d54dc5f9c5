using Generator.Model;

namespace Generator.Pages.Charts;

/// <summary>What the heading tells: who has the most and the least staff for its inhabitants, and the mean of all.</summary>
internal sealed record FteFacts(int Known, int Unknown, string? Most, string MostPerThousand, string? Least, string LeastPerThousand, string MeanPerThousand);

/// <summary>Staff against inhabitants; those furthest from what the mean would give them are named.</summary>
internal static class FteChart
{
    private const int Named = 11;

    public static Chart Of(Edition edition)
    {
        var known = edition.Report.Collaborations
            .Where(collaboration => collaboration.FtePerThousand is not null)
            .OrderByDescending(collaboration => collaboration.FtePerThousand)
            .ThenBy(collaboration => collaboration.Number)
            .ToList();
        var mean = NationalFigures.Of(edition.Report).FtePerThousand;
        FteFacts facts = new(
            known.Count,
            edition.Report.Collaborations.Count - known.Count,
            known.Count > 0 ? edition.In(known[0].ShortName) : null,
            known.Count > 0 ? edition.Numbers.Text(known[0].FtePerThousand!.Value, 2) : "",
            known.Count > 0 ? edition.In(known[^1].ShortName) : null,
            known.Count > 0 ? edition.Numbers.Text(known[^1].FtePerThousand!.Value, 2) : "",
            edition.Numbers.Text(mean, 2));

        var across = AxisScale.For(known.Select(collaboration => collaboration.Population / 1000m).DefaultIfEmpty().Max(), 5);
        var up = AxisScale.For(known.Select(collaboration => collaboration.Fte!.Value).DefaultIfEmpty().Max(), 5);
        decimal X(Collaboration collaboration) => collaboration.Population / 1000m / across.End;
        decimal Y(Collaboration collaboration) => 1 - (collaboration.Fte!.Value / up.End);
        decimal FromMean(Collaboration collaboration) => Math.Abs(collaboration.Fte!.Value - (mean * collaboration.Population / 1000)) / up.End;

        // Those that the heading speaks of come first, then the largest and those furthest from the mean.
        var far = known.Take(1).Concat(known.TakeLast(1))
            .Concat(known.OrderByDescending(collaboration => Math.Max(FromMean(collaboration), X(collaboration) / 2)))
            .Distinct()
            .Take(Named);
        var labels = DotLabels.Place(
            [.. far.Select(collaboration => new LabelCandidate(edition.In(collaboration.ShortName), X(collaboration), Y(collaboration)))],
            [.. known.Select(collaboration => (X(collaboration), Y(collaboration)))]);
        return new DotChart(
            "fte",
            facts,
            [.. known.Select((collaboration, at) => new Dot(Percent.Of(X(collaboration) * 100), Percent.Of(Y(collaboration) * 100), Title(collaboration, edition), at == 0 || at == known.Count - 1))],
            labels,
            Mean(mean, across, up))
        {
            Across = [.. across.Values.Select(value => new Tick(Percent.Of(value, across.End), edition.Numbers.Text(value)))],
            Up = [.. up.Values.Select(value => new Tick(Percent.Of(up.End - value, up.End), edition.Numbers.Text(value)))],
            AcrossTitle = edition.Text("charts.heads.thousand_inhabitants"),
            UpTitle = edition.Text("charts.heads.fte"),
            Figures = Table(known, edition),
        }.From(ChartSources.Published(edition, "fte"), edition);
    }

    // From nothing to the edge that the line meets first.
    private static TrendLine? Mean(decimal mean, AxisScale across, AxisScale up)
    {
        var atEnd = mean * across.End;
        return atEnd <= 0 ? null
            : atEnd <= up.End ? new(Percent.Of(100), Percent.Of(up.End - atEnd, up.End))
            : new(Percent.Of(up.End, atEnd), Percent.Of(0));
    }

    private static string Title(Collaboration collaboration, Edition edition) => edition.Fill(
        "charts.fte_dot",
        ("name", edition.In(collaboration.Name)),
        ("fte", edition.Numbers.Text(collaboration.Fte!.Value)),
        ("population", edition.Numbers.Text(collaboration.Population)));

    private static PlotTable Table(List<Collaboration> known, Edition edition) => new(
        [
            new(edition.Text("charts.heads.collaboration"), Number: false),
            new(edition.Text("charts.heads.inhabitants"), Number: true),
            new(edition.Text("charts.heads.fte"), Number: true),
            new(edition.Text("charts.heads.per_thousand"), Number: true),
        ],
        [
            .. known.Select(collaboration => new PlotRow(edition.In(collaboration.Name), edition.UrlOf(collaboration),
            [
                edition.Figures.Cell(collaboration.Population, 0, null),
                edition.Figures.Cell(collaboration.Fte, 1, null),
                edition.Figures.Cell(collaboration.FtePerThousand, 2, null),
            ],
            [])),
        ]);
}
