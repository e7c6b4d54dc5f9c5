using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Generator.Pages;
using Generator.Pages.Charts;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests.Pages;

public class ChartTests
{
    public static TheoryData<string, string?, string> All()
    {
        TheoryData<string, string?, string> calls = [];
        foreach (var edition in RealSite.Editions)
        {
            foreach (var name in ChartCatalogue.Names)
            {
                var definition = ChartCatalogue.Find(name)!;
                string?[] subjects = definition.NeedsSubject ? [.. definition.Subjects(edition)] : [null];
                foreach (var subject in subjects)
                {
                    calls.Add(name, subject, edition.Language.Code);
                }
            }
        }

        return calls;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_chart_says_its_finding_and_has_no_style_of_its_own(string name, string? subject, string language)
    {
        var chart = Draw(name, subject, language);
        var page = Page(chart, language);

        Assert.NotEmpty(page.QuerySelector("figcaption")!.ChildNodes[0].TextContent.Trim());
        Assert.NotEmpty(page.QuerySelector("figcaption small")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("[style], style, script"));
        Assert.NotEmpty(chart.Sources);
        Assert.NotNull(chart.Table);

        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(page.QuerySelectorAll("[aria-labelledby]"), element => Assert.Contains(element.GetAttribute("aria-labelledby"), ids));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void No_bar_is_longer_than_its_cell(string name, string? subject, string language) =>
        Assert.All(Page(Draw(name, subject, language), language).QuerySelectorAll("rect[width$='%']"), bar =>
            Assert.InRange(Length(bar.GetAttribute("x") ?? "0%") + Length(bar.GetAttribute("width")!), 0, 100.02m));

    [Fact]
    public void Participation_is_the_share_of_each_county_and_of_the_country()
    {
        var rows = Rows(Draw("participation", null, "nb"));

        Assert.Equal(
            RealSite.Report.Counties.ToDictionary(county => county.Name, county => $"{CountyFigures.Of(county, RealSite.Edition("nb")).Percent}"),
            rows.Where(row => !row.Mark).ToDictionary(row => row.Label, row => row.Figure));
        Assert.Equal($"{NationalFigures.Of(RealSite.Report).ParticipatingPercent}", Assert.Single(rows, row => row.Mark).Figure);
    }

    [Fact]
    public void Those_outside_add_up_to_all_outside() =>
        Assert.Equal(NationalFigures.Of(RealSite.Report).Outside, Rows(Draw("outside", null, "en")).Sum(row => int.Parse(row.Figure, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void A_dot_stands_for_each_collaboration_whose_staff_is_known()
    {
        var chart = Assert.IsType<DotChart>(Draw("fte", null, "nb"));

        Assert.Equal(NationalFigures.Of(RealSite.Report).FteCollaborations, chart.Dots.Count);
        Assert.Equal(chart.Dots.Count, chart.Figures.Rows.Count);
        Assert.Equal(2, chart.Dots.Count(dot => dot.Mark));
    }

    [Fact]
    public void The_columns_are_the_years_that_have_foundings()
    {
        var chart = Assert.IsType<HistogramChart>(Draw("founding", null, "nb"));

        Assert.Equal(
            RealSite.Report.Collaborations.Select(collaboration => collaboration.Established).OfType<int>().Order().Distinct().Select(year => $"{year}"),
            chart.Figures.Rows.Select(row => row.Label));
        Assert.Equal(chart.Figures.Rows.Count, chart.Columns.Count);
    }

    [Fact]
    public void A_survey_draws_no_answer_that_the_source_has_no_figure_for()
    {
        Assert.True(RealSite.Report.TryTable("survey_answers", out var answers));
        foreach (var question in ChartCatalogue.Find("survey")!.Subjects(RealSite.Edition("nb")))
        {
            var known = answers.Rows.Where(row => row.Text("question") == question).ToList();
            var column = known.Exists(row => !row.IsEmpty("percent")) ? "percent" : "count";

            Assert.Equal(known.Count(row => !row.IsEmpty(column)), Rows(Draw("survey", question, "nb")).Count);
        }
    }

    [Fact]
    public void A_bar_chart_is_a_table_whose_bars_are_hidden_from_those_who_listen()
    {
        BarChart chart = new("outside", new OutsideFacts(3, 5, ["Fjell"], 2), "Fylke", "Kommuner",
            [new(null, [new("Fjell", "2", [BarPart.Whole("v1", 2, 2)]) { Mark = true }, new("Dal", "1", [BarPart.Whole("v1", 1, 2)])])]);

        Assert.Equal(
            """
            <figure class="chart" id="chart-outside">
            <figcaption id="chart-outside-c">Flest står utenfor i Fjell: 2 av 3 i hele landet<small>Kommuner utenfor formalisert innkjøpssamarbeid, per fylke, 2020. Antall.</small></figcaption>
            <table class="bars" aria-labelledby="chart-outside-c">
            <thead><tr><th scope="col">Fylke</th><th scope="col" class="n">Kommuner</th><td class="bar"></td></tr></thead>
            <tbody>
            <tr class="mark"><th scope="row">Fjell</th><td class="n">2</td><td class="bar" aria-hidden="true"><svg><rect class="v1" x="0%" width="100%" height="100%"/></svg></td></tr>
            <tr><th scope="row">Dal</th><td class="n">1</td><td class="bar" aria-hidden="true"><svg><rect class="v1" x="0%" width="50%" height="100%"/></svg></td></tr>
            </tbody>
            </table>
            </figure>

            """,
            RealSite.Html(chart, "nb"));
    }

    private static Chart Draw(string name, string? subject, string language) => ChartCatalogue.Find(name)!.Draw(RealSite.Edition(language), subject)!;

    private static List<BarRow> Rows(Chart chart) => [.. Assert.IsType<BarChart>(chart).Groups.SelectMany(group => group.Rows)];

    private static IDocument Page(Chart chart, string language) => new HtmlParser().ParseDocument(RealSite.Html(chart, language));

    private static decimal Length(string percent) => decimal.Parse(percent.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture);
}
