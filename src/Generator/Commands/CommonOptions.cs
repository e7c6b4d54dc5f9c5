using System.CommandLine;
using Generator.Diagnostics;
using Generator.Sources;

namespace Generator.Commands;

/// <summary>The options that every command has, and what was given for them.</summary>
internal sealed record CommonOptions(Option<DirectoryInfo?> Root, Option<string> Language, Option<bool> Quiet, Option<string> Format)
{
    public DiagnosticLanguage LanguageOf(ParseResult result) =>
        result.GetValue(Language) == "en" ? DiagnosticLanguage.English : DiagnosticLanguage.Norwegian;

    public DiagnosticFormat FormatOf(ParseResult result) => result.GetValue(Format) switch
    {
        "github" => DiagnosticFormat.GitHub,
        "json" => DiagnosticFormat.Json,
        _ => DiagnosticFormat.Text,
    };

    public DiagnosticPrinter PrinterOf(ParseResult result, SiteSources sources, TextWriter error) =>
        new(error, LanguageOf(result), FormatOf(result), sources);

    /// <summary>The folder given, or the nearest from here upwards that holds a report; null, and said, where there is none.</summary>
    public DirectoryInfo? RootOf(ParseResult result, TextWriter error)
    {
        var given = result.GetValue(Root);
        if (given is { Exists: false })
        {
            error.WriteLine($"error: the folder '{given}' does not exist");
            return null;
        }

        var here = given ?? new DirectoryInfo(Environment.CurrentDirectory);
        if (given is not null)
        {
            return given;
        }

        for (var folder = here; folder is not null; folder = folder.Parent)
        {
            if (SourceFolders.AreIn(folder))
            {
                return folder;
            }
        }

        error.WriteLine($"error: neither '{here.FullName}' nor a folder above it has content/, data/ and templates/; name one with --root");
        return null;
    }
}
