using System.CommandLine;
using Generator.Diagnostics;
using Generator.Sources;

namespace Generator.Commands;

/// <summary>The build without the writing: prints what each check found, and then every mistake.</summary>
internal static class CheckCommand
{
    public static Command Create(CommonOptions common, TextWriter output, TextWriter error)
    {
        var against = AgainstOption.Create();
        Command command = new("check", "Checks data, texts and pages without writing anything; with --against, tells what differs from another edition.") { against };
        command.SetAction(result => Run(result, common, result.GetValue(against), output, error));
        return command;
    }

    private static int Run(ParseResult result, CommonOptions common, DirectoryInfo? against, TextWriter output, TextWriter error)
    {
        if (common.RootOf(result, error) is not { } root)
        {
            return ExitCode.WrongUsage;
        }

        if (!NodeModules.Restore(root, error))
        {
            return ExitCode.InputHasErrors;
        }

        DiagnosticList diagnostics = new();
        var language = common.LanguageOf(result);
        if (AgainstOption.AddTo(SourceFolders.Read(root, diagnostics), against, diagnostics, error) is not { } sources)
        {
            return ExitCode.WrongUsage;
        }

        var build = SiteBuild.Run(sources, new(Base: null, Drafts: true, Budgets: true), diagnostics, new());
        if (!result.GetValue(common.Quiet))
        {
            foreach (var check in build.Checks)
            {
                var said = language is DiagnosticLanguage.English ? check.English : check.Norwegian;
                output.WriteLine(common.FormatOf(result) is DiagnosticFormat.Json
                    ? JsonLine.Of(new { check = said, passed = check.Passed })
                    : $"{(check.Passed ? "ok  " : "FEIL")} {said}");
            }
        }

        if (against is not null && build.Changes is { } changes)
        {
            new ComparisonPrinter(output, language, common.FormatOf(result), sources.Previous!.Folder).Print(changes);
        }

        common.PrinterOf(result, sources, error).Print(diagnostics);
        return diagnostics.HasErrors || build.Checks.Any(check => !check.Passed) ? ExitCode.InputHasErrors : ExitCode.Done;
    }
}
