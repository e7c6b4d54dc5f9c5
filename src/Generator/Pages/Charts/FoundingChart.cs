using System.Globalization;
using Generator.Model;

namespace Generator.Pages.Charts;

/// <summary>What the heading tells: the years when most were founded, and how many have no year.</summary>
internal sealed record FoundingFacts(int Known, int Unknown, IReadOnlyList<string> Peak, int PeakCount, string? First, string? Last);

/// <summary>In which years the collaborations were founded.</summary>
internal static class FoundingChart
{
    private const int TickEvery = 5;

    public static Chart Of(Edition edition)
    {
        var years = edition.Report.Collaborations
            .Where(collaboration => collaboration.Established is not null)
            .GroupBy(collaboration => collaboration.Established!.Value)
            .OrderBy(year => year.Key)
            .ToList();
        var peak = years.Count == 0 ? 0 : years.Max(year => year.Count());
        var known = years.Sum(year => year.Count());
        FoundingFacts facts = new(
            known,
            edition.Report.Collaborations.Count - known,
            [.. years.Where(year => year.Count() == peak).Select(year => Year(year.Key))],
            peak,
            years.Count == 0 ? null : Year(years[0].Key),
            years.Count == 0 ? null : Year(years[^1].Key));
        return Histogram(years, peak, facts, edition).From(ChartSources.Published(edition, "established"), edition);
    }

    private static HistogramChart Histogram(List<IGrouping<int, Collaboration>> years, int peak, FoundingFacts facts, Edition edition)
    {
        var first = years.Count == 0 ? 0 : years[0].Key;
        var count = years.Count == 0 ? 0 : years[^1].Key - first + 1;
        return new("founding", facts, [.. years.Select(year => Column(year.Key - first, count, year.Count(), peak))])
        {
            Across = [.. Enumerable.Range(first, count).Where(year => year % TickEvery == 0).Select(year => new Tick(Percent.Of(year - first + 0.5m, count), Year(year)))],
            Up = [.. Enumerable.Range(0, peak + 1).Select(number => new Tick(Percent.Of(peak - number, peak), edition.Numbers.Text(number)))],
            AcrossTitle = edition.Text("charts.heads.year"),
            UpTitle = edition.Text("charts.heads.collaborations"),
            Figures = Table(years, edition),
        };
    }

    private static Column Column(int year, decimal years, int number, int peak) => new(
        number == peak ? "v4" : "v1",
        Percent.Of(year, years),
        Percent.Of(1, years),
        Percent.Of(peak - number, peak),
        Percent.Of(number, peak));

    private static PlotTable Table(List<IGrouping<int, Collaboration>> years, Edition edition) => new(
        [
            new(edition.Text("charts.heads.year"), Number: false),
            new(edition.Text("charts.heads.count"), Number: true),
            new(edition.Text("charts.heads.collaborations"), Number: false),
        ],
        [.. years.Select(year => new PlotRow(Year(year.Key), null, [edition.Figures.Cell(year.Count(), 0, null)], [.. year.Select(edition.LinkTo)]))]);

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
