using System.Globalization;
using System.Text;
using Generator.Checks;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Sources;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests.Checks;

public class ReportCheckTests
{
    private static readonly SiteSources Sources = SourceFolders.Read(Repository.Root, new());

    [Fact]
    public void The_data_of_the_report_agree_with_every_published_table_or_say_why_not()
    {
        DiagnosticList diagnostics = new();

        var results = Check(Sources, diagnostics);

        Assert.Empty(diagnostics);
        Assert.All(results, result => Assert.True(result.Passed, result.English));
        Assert.Contains(results, result => result.English.StartsWith("Table 2.4", StringComparison.Ordinal) && result.English.Contains("144 of 145 cells agree, 1 are explained", StringComparison.Ordinal));
    }

    /// <summary>Figures that a published table rests on, one changed at a time: file, line, column.</summary>
    public static TheoryData<string, int, string> Figures()
    {
        TheoryData<string, int, string> figures = [];
        foreach (var (path, column, filter) in new (string, string, Func<string[], bool>)[]
        {
            ("data/municipalities.csv", "population", IsMember),
            ("data/municipalities.csv", "area_km2", IsMember),
            ("data/collaborations.csv", "fte", cells => cells[Header("data/collaborations.csv", "fte")].Length > 0),
            ("data/collaborations.csv", "established", cells => cells[Header("data/collaborations.csv", "established")].Length > 0),
        })
        {
            var rows = Rows(path);
            var at = Header(path, column);
            for (var line = 1; line < rows.Count; line += 7)
            {
                if (filter(rows[line]))
                {
                    figures.Add(path, line, column);
                }
            }
        }

        return figures;
    }

    [Theory]
    [MemberData(nameof(Figures))]
    public void A_changed_figure_is_named_with_its_cell(string path, int line, string column)
    {
        DiagnosticList diagnostics = new();

        Check(Changed(path, line, column, text => (decimal.Parse(text, CultureInfo.InvariantCulture) - 1).ToString(CultureInfo.InvariantCulture)), diagnostics);

        var named = diagnostics.Where(diagnostic => diagnostic.Where.Path.StartsWith("data/published/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(named);
        Assert.All(named, diagnostic => Assert.True(diagnostic.Where.Line > 1 && diagnostic.English.Contains(", column '", StringComparison.Ordinal), $"{diagnostic}"));
    }

    public static TheoryData<int> Memberships()
    {
        var rows = Rows("data/memberships.csv");
        var kind = Header("data/memberships.csv", "kind");
        TheoryData<int> lines = [];
        for (var line = 1; line < rows.Count; line += 9)
        {
            if (rows[line][kind] == "member")
            {
                lines.Add(line);
            }
        }

        return lines;
    }

    [Theory]
    [MemberData(nameof(Memberships))]
    public void A_member_taken_out_is_missed_in_the_tables_that_counted_it(int line)
    {
        DiagnosticList diagnostics = new();

        Check(Changed("data/memberships.csv", line, "kind", _ => "shareholder"), diagnostics);

        foreach (var table in new[] { "tabell-2-1", "tabell-2-2", "tabell-2-3", "tabell-2-4", "tabell-2-5", "tabell-2-9" })
        {
            Assert.Contains(diagnostics, diagnostic => diagnostic.English.StartsWith($"{table}, row '", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_deviation_that_explains_nothing_is_reported()
    {
        DiagnosticList diagnostics = new();
        var rows = Rows("data/deviations.csv");
        var line = rows.FindIndex(cells => cells[Header("data/deviations.csv", "table")].StartsWith("tabell-", StringComparison.Ordinal));

        Check(Changed("data/deviations.csv", line, "published", text => text + "x"), diagnostics);

        Assert.Contains(diagnostics, diagnostic => diagnostic.English.Contains("explains no difference", StringComparison.Ordinal));
        Assert.Contains(diagnostics, diagnostic => diagnostic.English.Contains("the source has", StringComparison.Ordinal));
    }

    private static IReadOnlyList<CheckResult> Check(SiteSources sources, DiagnosticList diagnostics) =>
        ReportLoader.Load(sources, diagnostics) is { } report ? ReportCheck.Run(report, diagnostics) : [];

    private static SiteSources Changed(string path, int line, string column, Func<string, string> change)
    {
        var rows = Rows(path);
        var at = Header(path, column);
        rows[line][at] = change(rows[line][at]);
        var text = string.Concat(rows.Select(cells => string.Join(',', cells.Select(Quoted)) + "\n"));
        return Sources with
        {
            Data = [.. Sources.Data.Select(file => file.Path == path ? new SourceFile(path, Encoding.UTF8.GetBytes(text)) : file)],
        };
    }

    private static bool IsMember(string[] municipality)
    {
        var (number, kind) = (Header("data/memberships.csv", "municipality"), Header("data/memberships.csv", "kind"));
        return Rows("data/memberships.csv").Exists(cells => cells[number] == municipality[0] && cells[kind] != "shareholder");
    }

    private static int Header(string path, string column) => Array.IndexOf(Rows(path)[0], column);

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static List<string[]> Rows(string path)
    {
        var file = CsvFile.Read(Sources.Data.Single(source => source.Path == path), new())!;
        return
        [
            [.. Enumerable.Range(0, file.Width).Select(file.TextOf)],
            .. file.Rows.Select(row => Enumerable.Range(0, file.Width).Select(column => row[column].Text).ToArray()),
        ];
    }
}
