using Generator.Diagnostics;
using Generator.Loading;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests.Loading;

public class QualityRecordLoaderTests
{
    private const string Whole = """
        {
          "date": "2026-11-21",
          "commit": "0123456789abcdef",
          "suites": [{ "name": "browser", "passed": 90, "failed": 0 }, { "name": "pages", "passed": 3, "failed": 1 }],
          "measures": [{ "name": "axe", "value": 176 }],
          "scores": [{ "kind": "home", "path": "/", "performance": 100, "accessibility": 100, "bestPractices": 100, "seo": 100, "bytes": 70000 }],
          "checks": [{ "nb": "Lenker: 3", "en": "Links: 3" }]
        }
        """;

    private readonly DiagnosticList _diagnostics = new();

    [Fact]
    public void A_record_tells_when_what_and_how_much()
    {
        var record = QualityRecordLoader.Load(Some.File("record.json", Whole), _diagnostics)!;

        Assert.Empty(_diagnostics);
        Assert.Equal((new DateOnly(2026, 11, 21), "0123456789abcdef", 93, 1), (record.Date, record.Commit, record.Passed, record.Failed));
        Assert.Equal("Links: 3", record.Checks[0].In("en"));
    }

    [Theory]
    [InlineData("2026-11-21", "21.11.2026", "record.json:2:11: error: 'date' mangler eller har feil form; lag filen på nytt med ./test.sh --record")]
    [InlineData("\"value\": 176", "\"value\": \"176\"", "record.json:5:42: error: 'value' mangler eller har feil form; lag filen på nytt med ./test.sh --record")]
    [InlineData("\"seo\": 100, ", "", "record.json:6:14: error: 'seo' mangler eller har feil form; lag filen på nytt med ./test.sh --record")]
    public void A_record_in_another_form_is_reported_once_where_it_is_wrong(string right, string wrong, string message)
    {
        Assert.Null(QualityRecordLoader.Load(Some.File("record.json", Whole.Replace(right, wrong, StringComparison.Ordinal)), _diagnostics));

        Assert.Equal(message, $"{Assert.Single(_diagnostics)}");
    }
}
