using Generator.Diagnostics;

namespace Generator.Commands;

/// <summary>Prints mistakes, and how many there are.</summary>
internal sealed class DiagnosticPrinter(TextWriter error, DiagnosticLanguage language)
{
    public void Print(DiagnosticList diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            error.WriteLine(diagnostic.ToString(language));
        }

        var errors = diagnostics.Count(diagnostic => diagnostic.Severity is Severity.Error);
        if (errors > 0)
        {
            error.WriteLine(language is DiagnosticLanguage.English
                ? $"{errors} {(errors == 1 ? "error" : "errors")}; nothing is published."
                : $"{errors} feil; ingenting er publisert.");
        }
    }
}
