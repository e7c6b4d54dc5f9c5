using System.Globalization;
using AngleSharp.Dom;
using Generator.Tables;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests.Pages;

public class TablePagesTests
{
    public static readonly TheoryData<string, string> Folders = new() { { "tabeller/", "nb" }, { "en/tables/", "en" } };

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_table_has_a_page_with_all_its_rows_its_source_and_its_downloads(string folder, string language) => Assert.All(Shown(), table =>
    {
        var path = $"{folder}{table.Id}/";
        var page = BuiltSite.Page(path);

        Assert.Equal(table.Schema.Title.In(language), page.QuerySelector("h1")!.TextContent);
        Assert.Equal(table.Schema.Title.In(language), page.QuerySelector("table caption")!.TextContent);
        Assert.Equal(table.Data.RowCount, page.QuerySelectorAll("table.data tbody tr").Length);
        Assert.NotEmpty(page.QuerySelectorAll(".source"));
        Assert.Equal(3, page.QuerySelectorAll(".downloads a").Length);
        Assert.All(page.QuerySelectorAll(".downloads a"), link => Assert.Contains(Target(path, link), BuiltSite.Files.Keys));
    });

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_row_is_named_by_one_head_and_every_row_has_a_cell_for_each_column(string folder, string language)
    {
        Assert.NotEmpty(language);
        Assert.All(Shown(), table =>
        {
            var page = BuiltSite.Page($"{folder}{table.Id}/");
            var columns = page.QuerySelectorAll("table.data thead th[scope=col]").Length;
            Assert.All(page.QuerySelectorAll("table.data tbody tr, table.data tfoot tr"), row =>
            {
                Assert.Equal(columns, row.Children.Length);
                Assert.Single(row.QuerySelectorAll("th[scope=row]"));
            });
        });
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_number_is_sorted_by_what_the_model_has(string folder, string language)
    {
        var cells = BuiltSite.Page($"{folder}tabell-2-4/").QuerySelectorAll("tbody td:last-child");
        var ranked = BuiltSite.Report.Collaborations.OrderByDescending(collaboration => collaboration.Population).ThenBy(collaboration => collaboration.Number).ToList();

        Assert.Equal(ranked.Select(collaboration => collaboration.Population.ToString(CultureInfo.InvariantCulture)), cells.Select(cell => cell.GetAttribute("data-value")));
        Assert.Equal(ranked.Select(collaboration => collaboration.Population.ToString("#,0", new NumberFormatInfo { NumberGroupSeparator = language == "nb" ? "\u202F" : "," })), cells.Select(cell => cell.TextContent));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void The_sum_stands_below(string folder, string language)
    {
        Assert.NotEmpty(language);
        var total = BuiltSite.Page($"{folder}tabell-2-3/").QuerySelector("tfoot td:last-child")!;

        Assert.Equal(BuiltSite.Report.Participating.Count().ToString(CultureInfo.InvariantCulture), total.TextContent);
    }

    [Fact]
    public void Members_are_linked_one_by_one()
    {
        var rows = BuiltSite.Page("tabeller/tabell-2-2/").QuerySelectorAll("tbody tr");

        Assert.Equal(
            BuiltSite.Report.Collaborations.Select(collaboration => string.Join(' ', collaboration.Members.Select(member => $"../../kommuner/{member.Number.Text}-{member.Slug}/"))),
            rows.Select(row => string.Join(' ', row.LastElementChild!.QuerySelectorAll("a").Select(link => link.GetAttribute("href")))));
    }

    [Fact]
    public void What_is_missing_is_said_and_sorts_last()
    {
        var unknown = BuiltSite.Report.Collaborations.Where(collaboration => collaboration.Fte is null).Select(collaboration => collaboration.Name.Plain);
        var page = BuiltSite.Page("tabeller/collaborations/");
        var column = page.QuerySelectorAll("thead th").Select(head => head.FirstChild!.TextContent.Trim()).ToList().IndexOf("Årsverk");
        var missing = page.QuerySelectorAll("tbody tr").Where(row => row.Children[column].QuerySelector("abbr.missing[title]") is not null).ToList();

        Assert.Equal(unknown, missing.Select(row => row.QuerySelector("th")!.TextContent));
        Assert.All(missing, row => Assert.Equal("", row.Children[column].GetAttribute("data-value")));
    }

    [Fact]
    public void A_cell_that_the_source_has_otherwise_leads_to_the_reason()
    {
        Assert.True(BuiltSite.Report.TryTable("deviations", out var deviations));
        var reasons = BuiltSite.Page("avvik/");

        Assert.All(deviations.Rows.Where(row => !row.IsEmpty("table")), row =>
        {
            Assert.Contains($"../../avvik/#{row.Text("id")}", BuiltSite.Page($"tabeller/{row.Text("table")}/").QuerySelectorAll(".source a").Select(link => link.GetAttribute("href")));
            Assert.NotNull(reasons.GetElementById(row.Text("id")));
        });
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void The_list_leads_to_every_table(string folder, string language)
    {
        Assert.NotEmpty(language);
        Assert.Equal(
            Shown().Select(table => $"{table.Id}/").Order(StringComparer.Ordinal),
            BuiltSite.Page(folder).QuerySelectorAll(".ways a").Select(link => link.GetAttribute("href")!).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("data/", "nb")]
    [InlineData("en/data/", "en")]
    public void The_page_of_downloads_describes_every_column_and_leads_to_every_file(string path, string language)
    {
        var page = BuiltSite.Page(path);

        Assert.Equal(
            Shown().SelectMany(table => table.Schema.Fields).Select(field => $"{field.Name} {field.Title.In(language)}"),
            page.QuerySelectorAll("table.data tbody tr").Select(row => $"{row.Children[0].TextContent} {row.Children[1].TextContent}"));
        Assert.All(page.QuerySelectorAll(".downloads a"), link => Assert.Contains(Target(path, link), BuiltSite.Files.Keys));
    }

    // The printed sums are shown under their tables.
    private static IEnumerable<PublishedTable> Shown() => PublishedTables.Of(BuiltSite.Report).Where(table => table.Name != "totals").OrderBy(table => table.Number is null);

    private static string Target(string path, IElement link) => new Uri(new Uri(BuiltSite.Address, path), link.GetAttribute("href")!).AbsolutePath[BuiltSite.Address.AbsolutePath.Length..];
}
