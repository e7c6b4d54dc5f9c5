using Generator.Diagnostics;
using Generator.Model;
using Generator.Sources;

namespace Generator.Loading;

/// <summary>Loads the report that this one is compared with; its mistakes are told with the folder it lies in.</summary>
internal static class PreviousEditionLoader
{
    public static Report? Load(PreviousEdition edition, DiagnosticList diagnostics)
    {
        DiagnosticList found = new();
        var report = ReportLoader.Load(new([], edition.Data, []), found);
        foreach (var diagnostic in found.Where(diagnostic => diagnostic.Severity is Severity.Error))
        {
            diagnostics.Add(diagnostic with { Where = diagnostic.Where with { Path = $"{edition.Folder}/{diagnostic.Where.Path}" } });
        }

        return report;
    }
}
