using System.Text;
using Generator.Diagnostics;
using Generator.Sources;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests.Exports;

public class PublishedDataTests
{
    // What others rely on.
    [Theory]
    [InlineData("municipalities", "number,name,county_number,population,area_km2,collaboration,role")]
    [InlineData("collaborations", "number,slug,name,municipalities,population,area_km2,fte,established,legal_basis")]
    [InlineData("memberships", "collaboration,municipality,kind")]
    [InlineData("tabell-2-1", "county,municipalities,participating,share_percent")]
    [InlineData("tabell-2-2", "number,name,members")]
    [InlineData("tabell-2-3", "rank,number,name,municipalities")]
    [InlineData("tabell-2-4", "rank,number,name,population")]
    [InlineData("tabell-2-5", "rank,number,name,area_km2")]
    [InlineData("tabell-2-6", "legal_basis,collaborations,percent")]
    [InlineData("tabell-2-7", "number,name,population,fte,fte_per_1000")]
    [InlineData("tabell-2-8", "number,name,established,change")]
    [InlineData("tabell-2-9", "size_class,participating,participating_percent,outside,outside_percent,total,total_percent")]
    public void The_columns_that_others_rely_on_come_first(string table, string columns) =>
        Assert.StartsWith(columns, BuiltSite.Text($"data/{table}.csv").Split('\n')[0], StringComparison.Ordinal);

    [Fact]
    public void Each_municipality_has_a_row_with_its_collaboration_and_role()
    {
        var rows = Read("municipalities").Rows.ToDictionary(row => row["number"].Text);

        Assert.Equal(BuiltSite.Report.Municipalities.Select(municipality => municipality.Number.Text).Order(), rows.Keys.Order());
        Assert.All(BuiltSite.Report.Municipalities, municipality =>
        {
            var collaboration = BuiltSite.Report.CollaborationOf(municipality);
            var row = rows[municipality.Number.Text];
            Assert.Equal($"{collaboration?.Number}", row["collaboration"].Text);
            Assert.Equal(collaboration is null ? "" : collaboration.Hosts.Contains(municipality) ? "host" : "member", row["role"].Text);
        });
    }

    [Fact]
    public void A_table_read_back_is_the_table_that_was_written() => Assert.All(Generator.Tables.PublishedTables.Of(BuiltSite.Report), table =>
    {
        var file = Read(table.Name);

        Assert.Equal(table.Schema.Fields.Select(field => field.Name), file.Header.Select(cell => cell.Text));
        Assert.Equal(
            table.Data.Rows.SelectMany(row => table.Schema.Fields.Select(field => row.Text(field.Name))),
            file.Rows.SelectMany(row => Enumerable.Range(0, file.Width).Select(column => row[column].Text)));
    });

    [Fact]
    public void A_misprint_is_mended_and_the_printed_order_kept() => Assert.All(
        BuiltSite.Report.Tables.Where(table => table.Schema.Computed is not null),
        printed =>
        {
            Assert.True(BuiltSite.Report.TryTable("deviations", out var deviations));
            var corrections = deviations.Rows.Where(row => row.Text("table") == printed.Name).ToDictionary(row => (row.Text("row"), row.Text("column")), row => row.Text("corrected"));
            var key = printed.Schema.PrimaryKey[0];
            Assert.Equal(
                printed.Rows.Select(row => string.Join('|', printed.Schema.Fields.Select(field => corrections.GetValueOrDefault((row.Text(key), field.Name), row.Text(field.Name))))),
                Read(printed.Name).Rows.Select(row => string.Join('|', printed.Schema.Fields.Select(field => row[field.Name].Text))));
        });

    [Fact]
    public void Excel_gets_a_mark_semicolons_commas_and_its_own_line_ends()
    {
        var bytes = BuiltSite.Bytes("data/tabell-2-7.excel-nb.csv").ToArray();
        var lines = Encoding.UTF8.GetString(bytes)[1..].Split("\r\n");

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal("Nr.;Innkjøpssamarbeid;Folketall (innbyggere);Faste årsverk;Årsverk per 1 000 innbyggere", lines[0].Replace('\u00A0', ' ').Replace('\u202F', ' '));
        Assert.Matches(@"^[0-9]+;[^;]+;[0-9]+;[0-9]+,[0-9];0,[0-9]{2}$", lines[1]);
        Assert.DoesNotContain(lines, line => line.Contains('\n', StringComparison.Ordinal));
    }

    [Fact]
    public void No_text_begins_as_a_formula_in_Excel() => Assert.All(
        BuiltSite.Files.Values.Where(file => file.Path.EndsWith(".excel-nb.csv", StringComparison.Ordinal)),
        file => Assert.DoesNotMatch(@"(^|\n|;)""?[=+@]", BuiltSite.Text(file.Path)));

    private static CsvFile Read(string table)
    {
        DiagnosticList diagnostics = new();
        var file = CsvFile.Read(new($"{table}.csv", BuiltSite.Bytes($"data/{table}.csv")), diagnostics);
        Assert.Empty(diagnostics);
        return file!;
    }
}
