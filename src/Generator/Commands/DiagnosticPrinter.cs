using Generator.Diagnostics;
using Generator.Sources;

namespace Generator.Commands;

/// <summary>Prints mistakes: to people with the line and a mark below the place, and how many there are.</summary>
internal sealed class DiagnosticPrinter(TextWriter error, DiagnosticLanguage language, DiagnosticFormat format, SiteSources sources)
{
    // Of one file, for people; whoever has more than this to mend will run the check again.
    private const int MostOfAFile = 200;

    private readonly SourceLines _lines = new(sources);

    public void Print(DiagnosticList diagnostics)
    {
        PrintEach(diagnostics);
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity is Severity.Error);
        if (errors > 0 && format is DiagnosticFormat.Text)
        {
            error.WriteLine(language is DiagnosticLanguage.English
                ? $"{errors} {(errors == 1 ? "error" : "errors")}; nothing is published."
                : $"{errors} feil; ingenting er publisert.");
        }
    }

    public void PrintEach(DiagnosticList diagnostics)
    {
        foreach (var diagnostic in format is DiagnosticFormat.Text ? Shown(diagnostics) : diagnostics)
        {
            error.WriteLine(format switch
            {
                DiagnosticFormat.GitHub => Annotation(diagnostic),
                DiagnosticFormat.Json => Line(diagnostic),
                _ => diagnostic.ToString(language) + Excerpt(diagnostic.Where),
            });
        }
    }

    private static IEnumerable<Diagnostic> Shown(DiagnosticList diagnostics) => diagnostics
        .GroupBy(diagnostic => diagnostic.Where.Path, StringComparer.Ordinal)
        .SelectMany(file => file.Count() is var count && count <= MostOfAFile ? file : file.Take(MostOfAFile).Append(new(
            file.Skip(MostOfAFile).Max(diagnostic => diagnostic.Severity),
            SourceLocation.File(file.Key),
            $"{count - MostOfAFile} meldinger til om denne filen er ikke vist",
            $"{count - MostOfAFile} more messages about this file are not shown")));

    private string MessageOf(Diagnostic diagnostic) => language is DiagnosticLanguage.English ? diagnostic.English : diagnostic.Norwegian;

    private string Annotation(Diagnostic diagnostic)
    {
        var where = diagnostic.Where;
        var place = where.Line == 0 ? "" : $",line={where.Line},col={where.Column}";
        return $"::{SeverityOf(diagnostic)} file={Property(where.Path)}{place}::{Escaped(MessageOf(diagnostic))}";
    }

    private string Line(Diagnostic diagnostic) => JsonLine.Of(
        new
        {
            severity = SeverityOf(diagnostic),
            path = diagnostic.Where.Path,
            line = diagnostic.Where.Line,
            column = diagnostic.Where.Column,
            message = MessageOf(diagnostic),
        });

    // The line that the mistake is on, and a mark below the place.
    private string Excerpt(SourceLocation where) => _lines.At(where) is var (text, before)
        ? $"{Environment.NewLine}    {text}{Environment.NewLine}    {new string(' ', before)}^"
        : "";

    private static string SeverityOf(Diagnostic diagnostic) => diagnostic.Severity is Severity.Error ? "error" : "warning";

    // The workflow command's own escapes; a property has two more.
    private static string Escaped(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Escaped(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
