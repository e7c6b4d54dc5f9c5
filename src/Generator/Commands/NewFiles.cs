using System.CommandLine;
using System.Text;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Skeletons;
using Generator.Sources;

namespace Generator.Commands;

/// <summary>What a new thing is made from: the report as it is, and a list for what stands in the way.</summary>
internal sealed record NewFiles(SiteSources Sources, SiteSettings Settings, Report? Report, DiagnosticList Diagnostics)
{
    /// <summary>Makes the files, builds the site with them in memory, and writes them where that goes well.</summary>
    /// <param name="result">What was written on the command line.</param>
    /// <param name="common">The options that every command has.</param>
    /// <param name="dryRun">Only tell what would be written.</param>
    /// <param name="recompute">The printed tables are among the files made, so that what they hold now does not matter.</param>
    /// <param name="output">Where the files are listed.</param>
    /// <param name="error">Where mistakes are told.</param>
    /// <param name="make">Makes the files of the report as it is.</param>
    public static int Run(
        ParseResult result,
        CommonOptions common,
        bool dryRun,
        bool recompute,
        TextWriter output,
        TextWriter error,
        Func<NewFiles, IReadOnlyList<SourceFile>> make)
    {
        if (common.RootOf(result, error) is not { } root)
        {
            return ExitCode.WrongUsage;
        }

        if (!NodeModules.Restore(root, error))
        {
            return ExitCode.InputHasErrors;
        }

        var isEnglish = common.LanguageOf(result) is DiagnosticLanguage.English;
        DiagnosticList diagnostics = new();
        var sources = SourceFolders.Read(root, diagnostics);
        var report = ReportLoader.Load(recompute ? PrintedTables.Emptied(sources) : sources, diagnostics);
        var settings = SiteSettingsLoader.Load(sources.Content, null, diagnostics);
        IReadOnlyList<SourceFile> files = settings is null || diagnostics.HasErrors ? [] : make(new(sources, settings, report, diagnostics));
        if (files.Count > 0 && !diagnostics.HasErrors)
        {
            SiteBuild.Run(With(sources, files), new(Base: null, Drafts: true), diagnostics, new());
        }

        if (diagnostics.HasErrors)
        {
            Explain(diagnostics, report, files, error, common.LanguageOf(result));
            return ExitCode.InputHasErrors;
        }

        foreach (var file in files)
        {
            var old = sources.Content.Concat(sources.Data).FirstOrDefault(other => other.Path == file.Path);
            output.WriteLine(old is null
                ? isEnglish ? $"{file.Path}: new" : $"{file.Path}: ny"
                : isEnglish ? $"{file.Path}: changed" : $"{file.Path}: endret");
            if (dryRun)
            {
                WriteAdded(old, file, output);
            }
            else
            {
                FileInfo target = new(Path.Combine(root.FullName, file.Path));
                target.Directory!.Create();
                File.WriteAllBytes(target.FullName, file.Bytes.Span);
            }
        }

        output.WriteLine((files.Count, dryRun, isEnglish) switch
        {
            (0, _, true) => "Nothing to change.",
            (0, _, false) => "Ingenting å endre.",
            (_, true, true) => "Nothing is written (--dry-run).",
            (_, true, false) => "Ingenting er skrevet (--dry-run).",
            (_, _, true) => "The check passes; now fill in what is only a skeleton.",
            _ => "Kontrollen går gjennom; nå kan du fylle ut det som bare er et skjelett.",
        });
        return ExitCode.Done;
    }

    /// <summary>The sources with these files in them.</summary>
    public static SiteSources With(SiteSources sources, IReadOnlyList<SourceFile> files) => sources with
    {
        Content = With(sources.Content, files, $"{SourceFolders.Content}/"),
        Data = With(sources.Data, files, $"{SourceFolders.Data}/"),
    };

    private static List<SourceFile> With(IReadOnlyList<SourceFile> old, IReadOnlyList<SourceFile> files, string folder) =>
    [
        .. old.Where(file => files.All(other => other.Path != file.Path))
            .Concat(files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal)))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    // A collaboration that the printed tables do not have differs from them in a hundred cells, for one reason.
    private static void Explain(DiagnosticList diagnostics, Report? report, IReadOnlyList<SourceFile> files, TextWriter error, DiagnosticLanguage language)
    {
        var isEnglish = language is DiagnosticLanguage.English;
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity is Severity.Error).ToList();
        if (report is not null
            && PrintedTables.PathsOf(report) is var printed
            && errors.TrueForAll(diagnostic => printed.Contains(diagnostic.Where.Path))
            && !files.Any(file => printed.Contains(file.Path)))
        {
            error.WriteLine(isEnglish
                ? $"error: the tables of data/published/ are as the source printed them, and {errors.Count} places there would differ from the data. For a new edition, which no source has printed, add --recompute: then the tables are written anew."
                : $"error: tabellene i data/published/ er slik kilden trykte dem, og {errors.Count} steder der ville avvike fra dataene. I en ny utgave, som ingen kilde har trykt, legg til --recompute: da skrives tabellene på nytt.");
        }
        else
        {
            foreach (var diagnostic in errors)
            {
                error.WriteLine(diagnostic.ToString(language));
            }
        }

        error.WriteLine(isEnglish ? "Nothing is written." : "Ingenting er skrevet.");
    }

    private static void WriteAdded(SourceFile? old, SourceFile file, TextWriter output)
    {
        HashSet<string> known = old is null ? [] : [.. Lines(old)];
        foreach (var line in Lines(file).Where(line => !known.Contains(line)))
        {
            output.WriteLine($"  + {line}");
        }
    }

    private static string[] Lines(SourceFile file) => Encoding.UTF8.GetString(file.Bytes.Span).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}
