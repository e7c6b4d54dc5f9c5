using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Generator.Diagnostics;
using Generator.Serving;

namespace Generator.Commands;

/// <summary>Shows the site in a browser while its author works at it.</summary>
internal static class ServeCommand
{
    public static Command Create(CommonOptions common, TextWriter output, TextWriter error)
    {
        Option<int> port = new("--port") { Description = "The port; where another program has it, the next that is free", HelpName = "PORT", DefaultValueFactory = _ => 5080 };
        Option<bool> open = new("--open") { Description = "Open the site in the browser" };
        Option<string> basePath = new("--base-path") { Description = "The path that the site stands at, as /kart/", HelpName = "PATH", DefaultValueFactory = _ => "/" };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is 0 or > 65535))
            {
                result.AddError($"'{text}' is not a port; one is a number from 1 to 65535");
            }
        });
        Command command = new("serve", "Shows the site in a browser, and shows it anew after every change.") { port, open, basePath };
        command.SetAction(result => Run(result, common, result.GetValue(port), result.GetValue(open), $"/{result.GetRequiredValue(basePath).Trim('/')}/".Replace("//", "/", StringComparison.Ordinal), output, error));
        return command;
    }

    private static int Run(ParseResult result, CommonOptions common, int port, bool open, string basePath, TextWriter output, TextWriter error)
    {
        if (common.RootOf(result, error) is not { } root)
        {
            return ExitCode.WrongUsage;
        }

        if (!NodeModules.Restore(root, error))
        {
            return ExitCode.InputHasErrors;
        }

        // Rendering all pages may take every thread there is; a browser that asks is not to wait for one.
        ThreadPool.SetMinThreads(Environment.ProcessorCount + 16, Environment.ProcessorCount + 16);
        var language = common.LanguageOf(result);
        ShownSite shown = new();
        ServedState state = new();
        using var server = SiteServer.Start(shown, state, port, basePath, language);
        if (server is null)
        {
            error.WriteLine(language is DiagnosticLanguage.English ? $"error: port {port} and those after it are taken" : $"error: port {port} og de neste er opptatt");
            return ExitCode.WrongUsage;
        }

        ServeLog log = new(server.Address, port, language, common, result, output, error);
        LiveSite live = new(new(server.Address, Drafts: true));
        using CancellationTokenSource stop = new();
        using var interrupted = StopAt(PosixSignal.SIGINT, stop);
        using var terminated = StopAt(PosixSignal.SIGTERM, stop);
        var isFirst = true;
        ServeNews news = new(
            rebuilt =>
            {
                log.Write(rebuilt, isFirst);
                if (open && isFirst)
                {
                    Open(server.Address, error);
                }

                isFirst = false;
            },
            log.Write,
            log.Write);
        using AuthorServer author = new(root, live, shown, state, server, language, news);
        author.Run(stop.Token);
        return ExitCode.Done;
    }

    private static PosixSignalRegistration StopAt(PosixSignal signal, CancellationTokenSource stop) => PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = true;
        stop.Cancel();
    });

    private static void Open(Uri address, TextWriter error)
    {
        var program = OperatingSystem.IsMacOS() ? "open" : "xdg-open";
        try
        {
            using var _ = Process.Start(OperatingSystem.IsWindows() ? new($"{address}") { UseShellExecute = true } : new ProcessStartInfo(program, $"{address}"));
        }
        catch (Win32Exception)
        {
            error.WriteLine($"--open: {program}?");
        }
    }
}
