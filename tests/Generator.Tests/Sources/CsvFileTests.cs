using Generator.Diagnostics;
using Generator.Sources;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests.Sources;

public class CsvFileTests
{
    private readonly DiagnosticList _diagnostics = new();

    [Fact]
    public void Every_cell_knows_its_text_and_its_place()
    {
        var file = Read("number,name,note\n0301,\"Å, «by»\",\"to\nlinjer\"\n1101,\"sa \"\"hei\"\"\",x\n");

        Assert.Equal(
            [
                "number 1:1", "name 1:8", "note 1:13",
                "0301 2:1", "Å, «by» 2:6", "to⏎linjer 2:16",
                "1101 4:1", "sa \"hei\" 4:6", "x 4:19",
            ],
            file.Header.Concat(file.Rows.SelectMany(row => Enumerable.Range(0, file.Width).Select(column => row[column])))
                .Select(cell => $"{Excerpt.Of(cell.Text)} {cell.Where.Line}:{cell.Where.Column}"));
    }

    [Fact]
    public void A_cell_is_found_by_its_column()
    {
        var (text, where) = Read("number,name\n0301,Ny\n").Row(0)["name"];

        Assert.Equal(("Ny", "data/a.csv:2:6"), (text, $"{where}"));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_make_no_difference(string end)
    {
        const string text = "a,b\n1,\"x\ny\"\n\n2,z\n";

        Assert.Equal(Cells(Read(text)), Cells(Read(text.Replace("\n", end, StringComparison.Ordinal))));
    }

    [Fact]
    public void The_last_line_needs_no_end() => Assert.Equal(Cells(Read("a,b\n1,2\n")), Cells(Read("a,b\n1,2")));

    [Fact]
    public void Rows_after_a_broken_one_are_read()
    {
        var file = Read("a,b\n1,\"x\n2,y\n3\n4,z\n");

        Assert.Equal("2 3:1|y 3:3|4 5:1|z 5:3", Cells(file));
        Assert.Equal(["1,\"x", "3"], file.BrokenRows.Select(row => row.TrimEnd()));
        Assert.Equal(
            [
                "data/a.csv:2:3: error: anførselstegnet som åpner cellen, blir aldri lukket",
                "data/a.csv:4:1: error: raden har 1 felt; overskriften har 2",
            ],
            _diagnostics.Select(diagnostic => $"{diagnostic}"));
    }

    [Fact]
    public void A_file_of_broken_quotes_ends_in_one_message_more()
    {
        CsvFile.Read(Some.Csv("a\n" + string.Concat(Enumerable.Repeat("\"\"\"x\n", 2000))), _diagnostics);

        Assert.Equal(51, _diagnostics.Count);
        Assert.Equal("50 rader over denne har feil anførselstegn; resten av filen er ikke lest", _diagnostics.Last().Norwegian);
    }

    private CsvFile Read(string text) =>
        CsvFile.Read(Some.Csv(text), _diagnostics) ?? throw new InvalidOperationException(string.Join("\n", _diagnostics));

    private static string Cells(CsvFile file) => string.Join('|', file.Rows
        .SelectMany(row => Enumerable.Range(0, file.Width).Select(column => row[column]))
        .Select(cell => $"{cell.Text} {cell.Where.Line}:{cell.Where.Column}"));
}
