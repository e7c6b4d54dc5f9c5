using System.CommandLine;
using Generator.Loading;
using Generator.Model;
using Generator.Skeletons;
using Generator.Sources;

namespace Generator.Commands;

/// <summary>Begins something new: a skeleton that passes the check, for an author to fill in.</summary>
internal static class NewCommand
{
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Show what would be written, and write nothing", Recursive = true };

    public static Command Create(CommonOptions common, TextWriter output, TextWriter error)
    {
        Command command = new("new", "Begins a page, a chapter or a collaboration with a skeleton to fill in.") { DryRun };
        command.Subcommands.Add(Text("page", "Begins a page: content/NAME.md, and its twin in each other language.", (text, work) => text.Page(work.Sources, work.Settings, work.Diagnostics)));
        command.Subcommands.Add(Text("chapter", "Begins a chapter, last in its section: content/SECTION/NAME.md and its twins.", (text, work) => text.Chapter(work.Sources, work.Settings, work.Diagnostics)));
        command.Subcommands.Add(Collaboration(common, output, error));
        command.Subcommands.Add(Tables(common, output, error));
        return command;

        Command Text(string name, string description, Func<TextSkeleton, NewFiles, IReadOnlyList<SourceFile>> draft)
        {
            Argument<string> path = new("NAME") { Description = "The path in content/ without ending, which becomes the address: rapport/nytt" };
            Option<string[]> title = new("--title") { Description = "The title; once more with the language in front for a twin: --title \"en:The title\"", HelpName = "TITLE", Required = true };
            Command text = new(name, description) { path, title };
            text.SetAction(result => NewFiles.Run(result, common, result.GetValue(DryRun), recompute: false, output, error, work =>
                draft(new(result.GetRequiredValue(path), Titles(result.GetRequiredValue(title), work.Settings), DateOnly.FromDateTime(DateTime.Now)), work)));
            return text;
        }
    }

    // "en:Method" is the English title; one without a language is that of the first.
    private static Dictionary<string, string> Titles(IEnumerable<string> titles, SiteSettings settings)
    {
        Dictionary<string, string> byLanguage = [];
        foreach (var title in titles)
        {
            var isTwin = title.Length > 3 && title[2] is ':' && char.IsAsciiLetterLower(title[0]) && char.IsAsciiLetterLower(title[1]);
            byLanguage[isTwin ? title[..2] : settings.Primary.Code] = isTwin ? title[3..].Trim() : title;
        }

        byLanguage.TryAdd(settings.Primary.Code, byLanguage.Values.First());
        return byLanguage;
    }

    private static Command Collaboration(CommonOptions common, TextWriter output, TextWriter error)
    {
        Argument<string> slug = new("SLUG") { Description = "The name in addresses: lower-case letters, digits and hyphens" };
        Option<string> name = new("--name") { Description = "The full name", HelpName = "NAME", Required = true };
        Option<string?> shortName = new("--short-name") { Description = "The name where there is little room (default: the full name)", HelpName = "NAME" };
        Option<string> members = new("--members") { Description = "The numbers of the municipalities that take part, which stand outside now: 3421,3422", HelpName = "NUMBERS", Required = true };
        Option<string?> host = new("--host") { Description = "The number of the member that is host", HelpName = "NUMBER" };
        Option<string> source = new("--source") { Description = "Where this is known from: an id in data/references.csv", HelpName = "ID", Required = true };
        Option<string> place = new("--place") { Description = "Where in the source: \"tabell 2.2\"", HelpName = "PLACE", Required = true };
        Option<bool> recompute = new("--recompute") { Description = "Write the tables of data/published/ anew too: for an edition that no source has printed" };
        Command command = new("collaboration", "Begins a collaboration: its row, and one for each member.") { slug, name, shortName, members, host, source, place, recompute };
        command.SetAction(result => NewFiles.Run(result, common, result.GetValue(DryRun), result.GetValue(recompute), output, error, work =>
        {
            if (work.Report is not { } report)
            {
                return [];
            }

            CollaborationSkeleton skeleton = new(
                result.GetRequiredValue(slug),
                result.GetRequiredValue(name),
                result.GetValue(shortName) ?? result.GetRequiredValue(name),
                [.. result.GetRequiredValue(members).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct()],
                result.GetValue(host),
                result.GetRequiredValue(source),
                result.GetRequiredValue(place));
            var rows = skeleton.Rows(work.Sources, report, work.Diagnostics);
            var changed = NewFiles.With(work.Sources, rows);
            return result.GetValue(recompute) && rows.Count > 0 && ReportLoader.Load(PrintedTables.Emptied(changed), work.Diagnostics) is { } grown
                ? [.. rows, .. PrintedTables.Recompute(changed, grown).Where(file => rows.All(row => row.Path != file.Path))]
                : rows;
        }));
        return command;
    }

    private static Command Tables(CommonOptions common, TextWriter output, TextWriter error)
    {
        Command command = new("tables", "Writes the tables of data/published/ anew from the data: for an edition that no source has printed.");
        command.SetAction(result => NewFiles.Run(result, common, result.GetValue(DryRun), recompute: true, output, error, work =>
            work.Report is { } report ? PrintedTables.Recompute(work.Sources, report) : []));
        return command;
    }
}
