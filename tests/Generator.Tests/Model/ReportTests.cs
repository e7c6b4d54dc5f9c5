using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests.Model;

public class ReportTests
{
    private readonly Report _report = ReportLoader.Load(new([], SampleData.In(SampleData.Base), []), new DiagnosticList())
        ?? throw new InvalidOperationException("the base of the samples is without mistakes");

    [Fact]
    public void A_collaboration_knows_its_members_and_who_runs_it()
    {
        var collaboration = Collaboration("nord");

        Assert.Equal(["1101", "1103"], collaboration.Members.Select(member => member.Number.Text));
        Assert.Equal(["1101"], collaboration.Hosts.Select(host => host.Number.Text));
        Assert.Equal(["1106"], collaboration.Shareholders.Select(owner => owner.Number.Text));
    }

    [Fact]
    public void Figures_follow_from_the_members_alone()
    {
        var collaboration = Collaboration("nord");

        Assert.Equal(14_811 + 143_574, collaboration.Population);
        Assert.Equal(4.5m * 1000 / (14_811 + 143_574), collaboration.FtePerThousand);
        Assert.Null(Collaboration("sor").FtePerThousand);
    }

    [Fact]
    public void An_area_is_a_sum_of_whole_square_kilometres() => Assert.Equal(432 + 263, Collaboration("nord").Area);

    [Fact]
    public void A_missing_value_has_its_reason() => Assert.Equal("not_stated", Collaboration("sor").MissingReason("fte"));

    [Fact]
    public void An_owner_is_no_member()
    {
        Assert.Equal("sor", _report.CollaborationOf(Municipality("1106"))?.Slug);
        Assert.Null(_report.CollaborationOf(Municipality("0301")));
        Assert.Equal(["1101", "1103", "1106"], _report.Participating.Select(municipality => municipality.Number.Text));
    }

    [Fact]
    public void A_county_knows_its_municipalities_and_who_is_active_there()
    {
        var county = Assert.IsType<County>(_report.County("11"));

        Assert.Equal(3, _report.MunicipalitiesOf(county).Count());
        Assert.Equal(["nord", "sor"], _report.CollaborationsIn(county).Select(collaboration => collaboration.Slug));
    }

    [Fact]
    public void Tables_are_found_by_name_and_rows_by_key()
    {
        Assert.True(_report.TryTable("memberships", out var table));
        var row = table.Find("1", "1101", "host");
        Assert.NotNull(row);
        Assert.Equal(("vertskommune", "host"), (row.Value.Label("kind", "nb"), row.Value.Label("kind", "en")));
        Assert.Equal(new("data/memberships.csv", 2, 8), row.Value.PlaceOf("kind"));
        Assert.Null(table.Find("1", "1101", "member"));
    }

    private Collaboration Collaboration(string slug) => Assert.IsType<Collaboration>(_report.Collaboration(slug));

    private Municipality Municipality(string number) => Assert.IsType<Municipality>(_report.Municipality(number));
}
