using System.Globalization;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Sources;

namespace Generator.Loading;

/// <summary>The record that the tests wrote (<c>./test.sh --record FILE</c>); one in another form is reported at the first place that is wrong.</summary>
internal sealed class QualityRecordLoader(DiagnosticList diagnostics)
{
    private bool _isWhole = true;

    public static QualityRecord? Load(SourceFile file, DiagnosticList diagnostics) =>
        JsonFile.Read(file, diagnostics) is { } value ? new QualityRecordLoader(diagnostics).Read(value) : null;

    private QualityRecord? Read(JsonValue value)
    {
        var date = DateOnly.TryParseExact(Text(value, "date"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var found) ? found : Wrong<DateOnly>(value, "date");
        QualityRecord record = new(
            date,
            Text(value, "commit"),
            [.. Items(value, "suites").Select(suite => new TestSuite(Text(suite, "name"), Whole(suite, "passed"), Whole(suite, "failed")))],
            [.. Items(value, "measures").Select(measure => new QualityMeasure(Text(measure, "name"), Number(measure, "value")))],
            [
                .. Items(value, "scores").Select(page => new PageScore(
                    Text(page, "kind"), Text(page, "path"), Whole(page, "performance"), Whole(page, "accessibility"), Whole(page, "bestPractices"), Whole(page, "seo"), Whole(page, "bytes"))),
            ],
            [.. Items(value, "checks").Select(check => new LocalizedText(Text(check, "nb"), new Dictionary<string, string> { ["en"] = Text(check, "en") }))]);
        return _isWhole ? record : null;
    }

    private IReadOnlyList<JsonValue> Items(JsonValue of, string name) => Member(of, name) is JsonList list ? list.Items : Wrong<IReadOnlyList<JsonValue>>(of, name) ?? [];

    private string Text(JsonValue of, string name) => Member(of, name) is JsonText { Text.Length: > 0 } text ? text.Text : Wrong<string>(of, name) ?? "";

    private int Whole(JsonValue of, string name) => Number(of, name) is var number && number == decimal.Truncate(number) ? (int)number : Wrong<int>(of, name);

    private decimal Number(JsonValue of, string name) =>
        Member(of, name) is JsonNumber number && decimal.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : Wrong<decimal>(of, name);

    private static JsonValue? Member(JsonValue of, string name) => (of as JsonObject)?[name]?.Value;

    private T? Wrong<T>(JsonValue of, string name)
    {
        if (_isWhole)
        {
            diagnostics.Error(
                Member(of, name)?.Where ?? of.Where,
                $"'{name}' mangler eller har feil form; lag filen på nytt med ./test.sh --record",
                $"'{name}' is missing or has the wrong form; make the file again with ./test.sh --record");
        }

        _isWhole = false;
        return default;
    }
}
