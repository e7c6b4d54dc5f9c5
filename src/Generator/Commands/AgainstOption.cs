using System.CommandLine;
using Generator.Diagnostics;
using Generator.Sources;

namespace Generator.Commands;

/// <summary>The option that names the edition to compare with.</summary>
internal static class AgainstOption
{
    public static Option<DirectoryInfo?> Create() => new("--against")
    {
        Description = "Another edition, with a data/ of its own, to compare with (default: previous/ in the root, where there is one)",
        HelpName = "DIR",
    };

    /// <summary>The sources with the edition that was named; null, and said, where there is none in the folder.</summary>
    public static SiteSources? AddTo(SiteSources sources, DirectoryInfo? against, DiagnosticList diagnostics, TextWriter error)
    {
        if (against is null)
        {
            return sources;
        }

        if (!File.Exists(Path.Combine(against.FullName, SourceFolders.Data, "datapackage.json")))
        {
            error.WriteLine($"error: the folder '{against}' has no data/datapackage.json to compare with");
            return null;
        }

        return sources with { Previous = SourceFolders.ReadPrevious(against, against.ToString(), diagnostics) };
    }
}
