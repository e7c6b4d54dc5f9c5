using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Generator.Model;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests.Pages;

/// <summary>What the pages of municipalities, counties and collaborations must show, told by the model.</summary>
public class EntityPagesTests
{
    private static readonly Report Report = BuiltSite.Report;

    public static TheoryData<string, string, string, string> Languages => new()
    {
        { "nb", "kommuner/", "fylker/", "samarbeid/" },
        { "en", "en/municipalities/", "en/counties/", "en/collaborations/" },
    };

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_entity_has_its_page(string language, string municipalities, string counties, string collaborations)
    {
        Assert.NotEmpty(language);
        Assert.Equal(Report.Municipalities.Select(municipality => $"{municipality.Number.Text}-{municipality.Slug}").Order(StringComparer.Ordinal), PagesUnder(municipalities));
        Assert.Equal(Report.Counties.Select(county => county.Slug).Order(StringComparer.Ordinal), PagesUnder(counties));
        Assert.Equal(Report.Collaborations.Select(collaboration => collaboration.Slug).Order(StringComparer.Ordinal), PagesUnder(collaborations));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_first_sentence_of_a_municipality_leads_to_its_collaboration_or_tells_that_there_is_none(
        string language, string municipalities, string counties, string collaborations)
    {
        Assert.NotEmpty(counties);
        foreach (var municipality in Report.Municipalities)
        {
            var path = $"{municipalities}{municipality.Number.Text}-{municipality.Slug}/";
            var lead = BuiltSite.Page(path).QuerySelector("main .lead")!;
            var strong = lead.QuerySelector("strong")!;

            Assert.StartsWith(municipality.Name, lead.TextContent.Trim(), StringComparison.Ordinal);
            if (Report.CollaborationOf(municipality) is { } collaboration)
            {
                Assert.Contains(collaboration.Name.In(language), strong.TextContent, StringComparison.Ordinal);
                Assert.Equal($"{collaborations}{collaboration.Slug}/", Target(path, strong.QuerySelector("a")!));
            }
            else
            {
                Assert.Empty(strong.QuerySelectorAll("a"));
                Assert.Matches(language == "nb" ? "deltar ikke" : "(not|no) ", strong.TextContent);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_table_of_a_collaboration_lists_its_members_and_no_others(string language, string municipalities, string counties, string collaborations)
    {
        Assert.NotEmpty(language + counties);
        foreach (var collaboration in Report.Collaborations)
        {
            var path = $"{collaborations}{collaboration.Slug}/";
            var rows = BuiltSite.Page(path).QuerySelectorAll("table tbody tr").ToList();

            Assert.Equal(
                collaboration.Members.Select(member => $"{municipalities}{member.Number.Text}-{member.Slug}/").Order(StringComparer.Ordinal),
                rows.Select(row => Target(path, row.QuerySelector("th a")!)).Order(StringComparer.Ordinal));
            Assert.Equal(collaboration.Hosts.Count, rows.Count(row => row.QuerySelector(".host") is not null));
            Assert.Equal(collaboration.Population, rows.Sum(row => int.Parse(row.QuerySelectorAll("td.n")[0].GetAttribute("data-value")!, System.Globalization.CultureInfo.InvariantCulture)));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_table_of_a_county_lists_its_municipalities_each_with_its_collaboration(string language, string municipalities, string counties, string collaborations)
    {
        Assert.NotEmpty(language);
        foreach (var county in Report.Counties)
        {
            var path = $"{counties}{county.Slug}/";

            Assert.Equal(
                Report.MunicipalitiesOf(county)
                    .Select(municipality => ($"{municipalities}{municipality.Number.Text}-{municipality.Slug}/", Report.CollaborationOf(municipality) is { } theirs ? $"{collaborations}{theirs.Slug}/" : null))
                    .Order(),
                BuiltSite.Page(path).QuerySelectorAll("table tbody tr")
                    .Select(row => (Target(path, row.QuerySelector("th a")!), row.QuerySelector("td a") is { } link ? Target(path, link) : null))
                    .Order());
        }
    }

    private static IEnumerable<string> PagesUnder(string folder) => BuiltSite.Files.Keys
        .Where(path => path.Length > folder.Length + "index.html".Length && path.StartsWith(folder, StringComparison.Ordinal) && path.EndsWith("/index.html", StringComparison.Ordinal))
        .Select(path => path[folder.Length..^"/index.html".Length])
        .Where(name => !name.Contains('/', StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static string Target(string path, IElement link) =>
        new Uri(new Uri(BuiltSite.Address, path), ((IHtmlAnchorElement)link).GetAttribute("href")).AbsolutePath[BuiltSite.Address.AbsolutePath.Length..];
}
