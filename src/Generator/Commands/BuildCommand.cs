using System.CommandLine;
using System.CommandLine.Parsing;
using Generator.Diagnostics;
using Generator.Publishing;
using Generator.Rendering;
using Generator.Sources;

namespace Generator.Commands;

/// <summary>Builds the site and publishes it, or says what keeps it from being published.</summary>
internal static class BuildCommand
{
    // How long a second build waits for the first.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static void AddTo(RootCommand root, CommonOptions common, TextWriter output, TextWriter error)
    {
        Option<DirectoryInfo?> site = new("--out") { Description = "Where the site is written (default: site/ in the root)", HelpName = "DIR" };
        Option<Uri?> address = new("--base-url") { Description = "The address that the site will have, for canonical links and the sitemap", HelpName = "URL", CustomParser = ReadAddress };
        var against = AgainstOption.Create();
        Option<bool> drafts = new("--drafts") { Description = "Build texts marked as drafts too" };
        Option<bool> noSearch = new("--no-search") { Description = "Leave out the search index, which takes some seconds" };
        Option<FileInfo?> record = new("--record") { Description = "What the tests found (./test.sh --record FILE), for the site to publish", HelpName = "FILE" };
        Option<bool> timings = new("--timings") { Description = "Print how long each stage took" };

        Command build = new("build", "Builds the site (this is what happens without a command).");
        foreach (var command in new Command[] { root, build })
        {
            command.Options.Add(site);
            command.Options.Add(address);
            command.Options.Add(against);
            command.Options.Add(drafts);
            command.Options.Add(noSearch);
            command.Options.Add(record);
            command.Options.Add(timings);
            command.SetAction(result => Run(
                result,
                common,
                result.GetValue(site),
                result.GetValue(against),
                result.GetValue(record),
                new(result.GetValue(address), result.GetValue(drafts)),
                !result.GetValue(noSearch),
                result.GetValue(timings),
                output,
                error));
        }

        root.Subcommands.Add(build);
    }

    private static Uri? ReadAddress(ArgumentResult result)
    {
        if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var address) && address.Scheme is ("https" or "http"))
        {
            return address;
        }

        result.AddError($"'{result.Tokens[0].Value}' is not an address that begins with https://");
        return null;
    }

    // The folder is replaced as a whole: it may not be the report itself, a folder above it, or one of those it is read from.
    private static bool HoldsSources(DirectoryInfo site, DirectoryInfo root)
    {
        var (to, from) = (Path.TrimEndingDirectorySeparator(site.FullName) + Path.DirectorySeparatorChar, Path.TrimEndingDirectorySeparator(root.FullName) + Path.DirectorySeparatorChar);
        return from.StartsWith(to, StringComparison.Ordinal)
            || new[] { SourceFolders.Content, SourceFolders.Data, SourceFolders.Templates, SourceFolders.Previous }
                .Any(folder => to.StartsWith($"{from}{folder}{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
    }

    private static int Run(ParseResult result, CommonOptions common, DirectoryInfo? site, DirectoryInfo? against, FileInfo? record, BuildOptions options, bool search, bool timings, TextWriter output, TextWriter error)
    {
        if (common.RootOf(result, error) is not { } root)
        {
            return ExitCode.WrongUsage;
        }

        site ??= new(Path.Combine(root.FullName, "site"));
        if (HoldsSources(site, root))
        {
            error.WriteLine($"error: '{site}' holds what the site is made from; name another folder with --out");
            return ExitCode.WrongUsage;
        }

        if (!NodeModules.Restore(root, error))
        {
            return ExitCode.InputHasErrors;
        }

        StageTimings stages = new();
        DiagnosticList diagnostics = new();
        if (AgainstOption.AddTo(stages.Measure("read", () => SourceFolders.Read(root, diagnostics)), against, diagnostics, error) is not { } sources)
        {
            return ExitCode.WrongUsage;
        }

        sources = sources with { Record = record is null ? null : SourceFolders.ReadFile(record, diagnostics) };
        SitePublisher publisher = new(site, Patience);
        using OpenPublication publication = new(publisher, diagnostics);
        FileStore store = new(publication.Add, publication.Read);
        var build = SiteBuild.Run(sources, search ? options with { SearchIndex = new KeptSearchIndex(root, new SearchIndex(root, diagnostics, error).Of).Of } : options, diagnostics, stages, store);
        var printer = common.PrinterOf(result, sources, error);
        var published = stages.Measure("publish", publication.Complete);
        printer.Print(diagnostics);
        if (published is null)
        {
            return ExitCode.InputHasErrors;
        }

        foreach (var path in published.Foreign)
        {
            error.WriteLine($"{path}: not made by this build; left alone");
        }

        if (!result.GetValue(common.Quiet))
        {
            output.WriteLine($"{published.Written + published.Unchanged} files: {published.Written} written, {published.Unchanged} unchanged, {published.Removed} removed, in {site}");
        }

        if (timings)
        {
            stages.Print(output);
        }

        return ExitCode.Done;
    }
}
