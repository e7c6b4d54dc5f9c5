using System.CommandLine;
using System.Globalization;
using Generator.Diagnostics;
using Generator.Serving;
using Generator.Sources;

namespace Generator.Commands;

/// <summary>What the terminal says while a site is served.</summary>
internal sealed class ServeLog(Uri address, int wantedPort, DiagnosticLanguage language, CommonOptions common, ParseResult result, TextWriter output, TextWriter error)
{
    private readonly Lock _gate = new();
    private HashSet<Diagnostic> _said = [];

    private bool IsEnglish => language is DiagnosticLanguage.English;

    private bool IsQuiet => result.GetValue(common.Quiet);

    public void Write(Rebuilt rebuilt, bool isFirst)
    {
        lock (_gate)
        {
            if (isFirst)
            {
                WriteStart();
            }
            else if (!IsQuiet)
            {
                var files = rebuilt.Others == 0 ? rebuilt.File : IsEnglish ? $"{rebuilt.File} and {rebuilt.Others} more" : $"{rebuilt.File} og {rebuilt.Others} til";
                var time = rebuilt.Time.TotalMilliseconds.ToString("F0", CultureInfo.InvariantCulture);
                output.WriteLine(IsEnglish ? $"{files}: reaches {Pages(rebuilt.Pages)}, shown after {time} ms" : $"{files}: når {Pages(rebuilt.Pages)}, vist etter {time} ms");
            }
        }
    }

    /// <summary>What is wrong, each time that it is another than before, and when all is mended.</summary>
    public void Write(DiagnosticList diagnostics, SiteSources sources)
    {
        lock (_gate)
        {
            HashSet<Diagnostic> now = [.. diagnostics];
            if (now.SetEquals(_said))
            {
                return;
            }

            var errors = diagnostics.Count(diagnostic => diagnostic.Severity is Severity.Error);
            common.PrinterOf(result, sources, error).PrintEach(diagnostics);
            if (errors > 0)
            {
                error.WriteLine(IsEnglish ? $"{errors} {(errors == 1 ? "error" : "errors")}." : $"{errors} feil.");
            }
            else if (_said.Any(diagnostic => diagnostic.Severity is Severity.Error) && !IsQuiet)
            {
                output.WriteLine(IsEnglish ? "No errors any more." : "Ingen feil lenger.");
            }

            _said = now;
        }
    }

    public void Write(Exception fault)
    {
        lock (_gate)
        {
            error.WriteLine(IsEnglish ? $"A fault of the generator, not of your files: {fault.GetType().Name}: {fault.Message}" : $"En feil i generatoren, ikke i filene dine: {fault.GetType().Name}: {fault.Message}");
            if (Environment.GetEnvironmentVariable("GENERATOR_TRACE") == "1")
            {
                error.WriteLine(fault.StackTrace);
            }
        }
    }

    private void WriteStart()
    {
        if (address.Port != wantedPort)
        {
            output.WriteLine(IsEnglish
                ? $"Another program has port {wantedPort}; this is port {address.Port}."
                : $"Et annet program bruker port {wantedPort}; her er port {address.Port}.");
        }

        output.WriteLine(IsEnglish ? $"The site is at {address} (Ctrl+C ends)" : $"Nettstedet er på {address} (Ctrl+C avslutter)");
    }

    private string Pages(int count) => (count, IsEnglish) switch
    {
        (1, true) => "1 page",
        (_, true) => $"{count} pages",
        (1, false) => "1 side",
        _ => $"{count} sider",
    };
}
