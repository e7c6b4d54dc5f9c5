using System.Text;
using Generator.Exports;
using Generator.Model;
using Generator.Tables;
using Xunit;

namespace Generator.Tests.Exports;

public class CsvExportTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+47", "'+47")]
    [InlineData("-5", "'-5")]
    [InlineData("@sum", "'@sum")]
    [InlineData("en; to", "\"en; to\"")]
    [InlineData("en, to", "en, to")]
    public void A_text_that_Excel_would_run_is_shown_instead(string text, string written) =>
        Assert.Equal($"\uFEFFTekst\r\n{written}\r\n", Encoding.UTF8.GetString(CsvExport.OfExcel(Table(FieldType.String, text)).Bytes.Span));

    [Fact]
    public void A_negative_number_stays_a_number() =>
        Assert.Equal("\uFEFFTekst\r\n-1,5\r\n", Encoding.UTF8.GetString(CsvExport.OfExcel(Table(FieldType.Number, "-1.5")).Bytes.Span));

    [Fact]
    public void Programs_get_what_the_data_have() =>
        Assert.Equal("text\n\"=1, \"\"2\"\"\"\n", Encoding.UTF8.GetString(CsvExport.Of(Table(FieldType.String, "=1, \"2\"")).Bytes.Span));

    private static PublishedTable Table(FieldType type, string cell)
    {
        TableSchema schema = new("t", "data/t.csv", [new("text", type) { Title = new("Tekst", new Dictionary<string, string>()) }]);
        return new(new(schema, 1, (_, _) => cell, (_, _) => default), new Dictionary<string, string>());
    }
}
