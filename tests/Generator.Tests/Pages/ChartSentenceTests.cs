using Generator.Pages.Charts;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests.Pages;

/// <summary>A heading is right whatever the data say: none, one, equals.</summary>
public class ChartSentenceTests
{
    [Theory]
    [InlineData("nb", "I Fjell og Dal er alle kommuner med, i By ingen")]
    [InlineData("en", "In Fjell and Dal every municipality takes part, in By none")]
    public void Counties_where_all_take_part_are_named_before_those_where_none_does(string language, string heading) =>
        Assert.Equal(heading, RealSite.Heading("participation", new ParticipationFacts(9, 6, ["Fjell", "Dal"], ["By"], ["Fjell", "Dal"], 100), language));

    [Theory]
    [InlineData("nb", "Fjell har størst deltakelse: 80 prosent")]
    [InlineData("en", "Fjell has the highest participation: 80 per cent")]
    public void Without_a_whole_county_the_first_is_named(string language, string heading) =>
        Assert.Equal(heading, RealSite.Heading("participation", new ParticipationFacts(9, 6, [], [], ["Fjell"], 80), language));

    [Theory]
    [InlineData("nb", "Ingen kommuner deltar")]
    [InlineData("en", "No municipality takes part")]
    public void Where_nobody_takes_part_no_county_is_first(string language, string heading) =>
        Assert.Equal(heading, RealSite.Heading("participation", new ParticipationFacts(9, 0, [], ["Fjell", "Dal"], ["Fjell", "Dal"], 0), language));

    [Theory]
    [InlineData("nb", "Flest står utenfor i Fjell og Dal: 3 i hvert av 8 i hele landet")]
    [InlineData("en", "Most stand outside in Fjell and Dal: 3 in each of 8 in the whole country")]
    public void Counties_with_equally_many_outside_share_the_heading(string language, string heading) =>
        Assert.Equal(heading, RealSite.Heading("outside", new OutsideFacts(8, 20, ["Fjell", "Dal"], 3), language));

    [Theory]
    [InlineData("nb", "Ingen kommuner står utenfor")]
    [InlineData("en", "No municipality stands outside")]
    public void Nobody_outside_is_a_finding_too(string language, string heading) =>
        Assert.Equal(heading, RealSite.Heading("outside", new OutsideFacts(0, 20, ["Fjell", "Dal"], 0), language));

    [Theory]
    [InlineData("nb", 0, "I alle størrelser er det flere kommuner som deltar enn som står utenfor")]
    [InlineData("nb", 1, "Bare i gruppen «A» står flere kommuner utenfor enn innenfor")]
    [InlineData("nb", 2, "I to av tre størrelser står flere kommuner utenfor enn innenfor")]
    [InlineData("nb", 3, "I alle størrelser er det flere kommuner som står utenfor enn som deltar")]
    [InlineData("en", 1, "Only in the group “A” do more municipalities stand outside than take part")]
    [InlineData("en", 2, "In two of three sizes more municipalities stand outside than take part")]
    public void Sizes_with_most_outside_are_counted(string language, int outside, string heading) =>
        Assert.Equal(heading, RealSite.Heading("size_classes", new SizeClassFacts(3, [.. new[] { "A", "B", "C" }.Take(outside)], ["A"], 50), language));

    [Theory]
    [InlineData("nb", 0, "Kilden navngir ingen vertskommuner")]
    [InlineData("nb", 1, "Stor er den eneste vertskommunen kilden navngir")]
    [InlineData("nb", 2, "Stor er størst og Liten minst av de to vertskommunene kilden navngir")]
    [InlineData("en", 0, "The source names no host municipality")]
    [InlineData("en", 1, "Stor is the only host municipality that the source names")]
    public void Hosts_are_as_many_as_the_source_names(string language, int hosts, string heading) =>
        Assert.Equal(heading, RealSite.Heading("hosts", new HostFacts(hosts, 5, hosts > 0 ? "Stor" : null, hosts > 0 ? "Liten" : null), language));

    [Theory]
    [InlineData("nb", "Avtale og Selskap er vanligst, med 4 samarbeid hver")]
    [InlineData("en", "Avtale and Selskap are the most common, with 4 collaborations each")]
    public void Legal_bases_used_equally_often_share_the_heading(string language, string heading) =>
        Assert.Equal(heading, RealSite.Heading("legal_basis", new LegalBasisFacts(["Avtale", "Selskap"], 4, 8), language));

    [Theory]
    [InlineData("nb", "Innkjøp er nummer 2 av 9 oppgaver, på delt plass: 50 prosent av kommunene samarbeider")]
    [InlineData("en", "Innkjøp is joint number 2 of 9 tasks: 50 per cent of municipalities cooperate")]
    public void A_task_that_shares_its_rank_says_so(string language, string heading) =>
        Assert.Equal(heading, RealSite.Heading("tasks", new TaskFacts(9, "Revisjon", "70", "Innkjøp", "50", 2, SubjectShares: true), language));

    [Theory]
    [InlineData("nb", "Flest ble etablert i 2018 og 2019: tre samarbeid hvert år")]
    [InlineData("en", "Most were founded in 2018 and 2019: three collaborations each year")]
    public void Years_with_equally_many_share_the_heading(string language, string heading) =>
        Assert.Equal(heading, RealSite.Heading("founding", new FoundingFacts(10, 2, ["2018", "2019"], 3, "1999", "2019"), language));

    [Theory]
    [InlineData("nb", 0, "Kilden oppgir ingen etableringsår")]
    [InlineData("nb", 2, "Aldri mer enn ett samarbeid i året")]
    [InlineData("en", 0, "The source states no founding year")]
    [InlineData("en", 2, "Never more than one collaboration a year")]
    public void No_year_is_a_peak_when_each_has_one(string language, int known, string heading) =>
        Assert.Equal(heading, RealSite.Heading("founding", new FoundingFacts(known, 1, [.. new[] { "2001", "2002" }.Take(known)], 1, "2001", "2002"), language));

    [Theory]
    [InlineData("nb", 0, "Kilden oppgir ingen årsverk")]
    [InlineData("nb", 1, "Fjell er det eneste samarbeidet med oppgitte årsverk: 0,17 per 1000 innbyggere")]
    [InlineData("nb", 2, "Fjell har flest årsverk for innbyggertallet, Dal færrest: 0,17 mot 0,01 per 1000 innbyggere")]
    public void Staff_is_compared_only_where_there_are_two(string language, int known, string heading) =>
        Assert.Equal(heading, RealSite.Heading("fte", new FteFacts(known, 0, "Fjell", "0,17", "Dal", "0,01", "0,06"), language));
}
