using System.Diagnostics;
using System.Globalization;
using System.Text;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests.Loading;

public class LargeDataTests
{
    private const int Rows = 100_000;

    // Half a second on a machine with nothing else to do; what grows with the square of the rows would take hours.
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    private readonly DiagnosticList _diagnostics = new();

    [Fact]
    public void A_table_of_a_hundred_thousand_rows_is_checked_at_once()
    {
        var table = Load(row => $"r-{row},\"Rad, {row}\",{row % 1000}.25,2020,{Math.Max(0, row - 1)}");

        Assert.Equal((Rows, "Rad, 99999"), (table?.RowCount, table?.Find("r-99999")?.Text("name")));
        Assert.Empty(_diagnostics);
    }

    [Fact]
    public void So_is_one_that_is_wrong_in_every_row()
    {
        Load(row => $"r-{row},Rad,\"1,5\",20,{Rows + row}");

        Assert.Equal(3 * Rows, _diagnostics.Count);
    }

    [Fact]
    public void So_are_a_hundred_thousand_unknown_columns_on_one_line()
    {
        var clock = Stopwatch.StartNew();
        TableLoader loader = new(new(Schema, SourceLocation.File("data/datapackage.json")), _diagnostics);

        loader.Load(Some.Csv(string.Join(',', Enumerable.Range(0, Rows).Select(column => $"kolonne_nummer_{column}")) + "\n"));

        Assert.Equal(Rows + 5, _diagnostics.Count(diagnostic => diagnostic.Severity is Severity.Error));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Soon);
    }

    private static TableSchema Schema => new(
        "big",
        "data/a.csv",
        [
            new("id", FieldType.String) { Constraints = new() { Required = true, Unique = true } },
            new("name", FieldType.String),
            new("value", FieldType.Number),
            new("year", FieldType.Year),
            new("before", FieldType.Integer) { Constraints = new() { Maximum = Rows - 1 } },
        ])
    {
        PrimaryKey = ["id"],
    };

    private DataTable? Load(Func<int, string> row)
    {
        StringBuilder text = new("id,name,value,year,before\n");
        for (var number = 0; number < Rows; number++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{row(number)}\n");
        }

        var file = Some.Csv(text.ToString());
        var clock = Stopwatch.StartNew();
        var table = new TableLoader(new(Schema, SourceLocation.File("data/datapackage.json")), _diagnostics).Load(file)?.Data;
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Soon);
        return table;
    }
}
