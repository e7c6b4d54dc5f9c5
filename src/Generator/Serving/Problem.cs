using System.Text.Json.Serialization;
using Generator.Diagnostics;
using Generator.Sources;

namespace Generator.Serving;

/// <summary>A mistake as the browser shows it: where it is, what is wrong, and the line with how many characters stand before the place.</summary>
internal sealed record Problem(
    [property: JsonPropertyName("error")] bool IsError,
    [property: JsonPropertyName("place")] string Place,
    [property: JsonPropertyName("message")] string Message,
    [property: JsonPropertyName("line")] string? Line,
    [property: JsonPropertyName("before")] int Before)
{
    // What anyone reads before mending the first of them.
    private const int Most = 100;

    public static IReadOnlyList<Problem> Of(IReadOnlyCollection<Diagnostic> diagnostics, DiagnosticLanguage language, SiteSources sources)
    {
        SourceLines lines = new(sources);
        List<Problem> problems = [.. diagnostics.Take(Most).Select(diagnostic => Of(diagnostic, language, lines))];
        if (diagnostics.Count - Most is > 0 and var more)
        {
            problems.Add(new(false, "…", language is DiagnosticLanguage.English ? $"{more} more, in the terminal" : $"{more} til, i terminalen", null, 0));
        }

        return problems;
    }

    private static Problem Of(Diagnostic diagnostic, DiagnosticLanguage language, SourceLines lines)
    {
        var line = lines.At(diagnostic.Where);
        return new(
            diagnostic.Severity is Severity.Error,
            $"{diagnostic.Where}",
            language is DiagnosticLanguage.English ? diagnostic.English : diagnostic.Norwegian,
            line?.Text,
            line?.Before ?? 0);
    }
}
