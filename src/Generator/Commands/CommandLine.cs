using System.CommandLine;

namespace Generator.Commands;

internal static class CommandLine
{
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        var result = Create(output, error).Parse(arguments);
        InvocationConfiguration configuration = new() { Output = output, Error = error, EnableDefaultExceptionHandler = false };
        try
        {
            var exit = result.Invoke(configuration);
            return result.Errors.Count > 0 ? ExitCode.WrongUsage : exit;
        }
#pragma warning disable CA1031 // The outermost catch: whatever comes here is a fault of ours, said without a stack trace.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            error.WriteLine($"A fault of the generator, not of your files: {exception.GetType().Name}: {exception.Message}");
            error.WriteLine("Please report it with what you did. Set GENERATOR_TRACE=1 to see where it happened.");
            if (Environment.GetEnvironmentVariable("GENERATOR_TRACE") == "1")
            {
                error.WriteLine(exception.StackTrace);
            }

            return ExitCode.FaultOfOurs;
        }
    }

    public static RootCommand Create(TextWriter output, TextWriter error)
    {
        Option<DirectoryInfo?> root = new("--root") { Description = "The folder with content/, data/ and templates/ (default: the nearest upwards)", HelpName = "DIR", Recursive = true };
        Option<string> language = new("--lang") { Description = "The language of messages: nb or en", HelpName = "LANG", Recursive = true, DefaultValueFactory = _ => "nb" };
        language.AcceptOnlyFromAmong("nb", "en");
        Option<bool> quiet = new("--quiet") { Description = "Print mistakes only", Recursive = true };
        Option<string> format = new("--format") { Description = "How mistakes are printed: text, github (annotations of a workflow) or json (an object a line)", HelpName = "FORMAT", Recursive = true, DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "github", "json");
        CommonOptions common = new(root, language, quiet, format);

        RootCommand command = new("Builds a report site from data, templates and texts.") { root, language, quiet, format };
        BuildCommand.AddTo(command, common, output, error);
        command.Subcommands.Add(CheckCommand.Create(common, output, error));
        command.Subcommands.Add(ServeCommand.Create(common, output, error));
        command.Subcommands.Add(NewCommand.Create(common, output, error));
        command.Subcommands.Add(ImportBordersCommand.Create(common, output, error));
        return command;
    }
}
