using System.CommandLine;
using Generator.Diagnostics;
using Generator.Sources;

namespace Generator.Commands;

/// <summary>The build without the writing: prints what each check found, and then every mistake.</summary>
internal static class CheckCommand
{
    public static Command Create(CommonOptions common, TextWriter output, TextWriter error)
    {
        Command command = new("check", "Checks data, texts and pages without writing anything.");
        command.SetAction(result => Run(result, common, output, error));
        return command;
    }

    private static int Run(ParseResult result, CommonOptions common, TextWriter output, TextWriter error)
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
        var sources = SourceFolders.Read(root, diagnostics);
        var build = SiteBuild.Run(sources, new(Base: null, Drafts: true, Budgets: true), diagnostics, new());
        if (!result.GetValue(common.Quiet))
        {
            foreach (var check in build.Checks)
            {
                output.WriteLine($"{(check.Passed ? "ok  " : "FEIL")} {(language is DiagnosticLanguage.English ? check.English : check.Norwegian)}");
            }
        }

        common.PrinterOf(result, sources, error).Print(diagnostics);
        return diagnostics.HasErrors || build.Checks.Any(check => !check.Passed) ? ExitCode.InputHasErrors : ExitCode.Done;
    }
}
