using Generator.Diagnostics;

namespace Generator.Sources;

/// <summary>The only reader of the disk: from here on there are only values.</summary>
internal static class SourceFolders
{
    public const string Content = "content";
    public const string Data = "data";
    public const string Templates = "templates";

    /// <summary>A report may have the edition before it in a folder of this name, with a data/ of its own.</summary>
    public const string Previous = "previous";

    /// <summary>The names of the folders that a site is made from.</summary>
    public static IReadOnlyList<string> Names => [Content, Data, Templates, Previous];

    public static bool AreIn(DirectoryInfo root) =>
        Exists(root, Content) && Exists(root, Data) && Exists(root, Templates);

    public static SiteSources Read(DirectoryInfo root, DiagnosticList diagnostics, KnownFiles? known = null)
    {
        known ??= new();
        return new(
            ReadFolder(root, Content, diagnostics, known),
            ReadFolder(root, Data, diagnostics, known),
            [.. ReadFolder(root, Templates, diagnostics, known), .. BrowserLibraries.Read(root, diagnostics, known)])
        {
            Previous = Exists(root, $"{Previous}/{Data}") ? ReadPrevious(new(Path.Combine(root.FullName, Previous)), Previous, diagnostics, known) : null,
        };
    }

    /// <summary>The data of another edition, in a folder that <paramref name="name"/> is the author's way of writing.</summary>
    public static PreviousEdition ReadPrevious(DirectoryInfo edition, string name, DiagnosticList diagnostics, KnownFiles? known = null) =>
        new(name.Replace('\\', '/').TrimEnd('/'), ReadFolder(edition, Data, diagnostics, known ?? new()));

    /// <summary>A file outside the three folders, under the name that it was given by.</summary>
    public static SourceFile? ReadFile(FileInfo file, DiagnosticList diagnostics) => ReadFile(file, file.ToString().Replace('\\', '/'), diagnostics, new());

    private static bool Exists(DirectoryInfo root, string name) => Directory.Exists(Path.Combine(root.FullName, name));

    private static List<SourceFile> ReadFolder(DirectoryInfo root, string name, DiagnosticList diagnostics, KnownFiles known)
    {
        List<SourceFile> files = [];
        DirectoryInfo folder = new(Path.Combine(root.FullName, name));
        if (folder.Exists)
        {
            AddFiles(folder, name, files, diagnostics, known);
        }
        else
        {
            diagnostics.Error(
                SourceLocation.File(name),
                $"mappen '{name}' finnes ikke; en rapport har mappene '{Content}', '{Data}' og '{Templates}'",
                $"the folder '{name}' does not exist; a report has the folders '{Content}', '{Data}' and '{Templates}'");
        }

        files.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
        return files;
    }

    private static void AddFiles(DirectoryInfo folder, string path, List<SourceFile> files, DiagnosticList diagnostics, KnownFiles known)
    {
        foreach (var entry in Entries(folder, path, diagnostics).Where(entry => !IsLeftover(entry.Name)))
        {
            var entryPath = $"{path}/{entry.Name}";
            if (entry.LinkTarget is not null && !PointsToFile(entry))
            {
                diagnostics.Error(
                    SourceLocation.File(entryPath),
                    $"lenken fører ikke til en fil, men til '{entry.LinkTarget}'",
                    $"the link does not lead to a file, but to '{entry.LinkTarget}'");
            }
            else if (entry is DirectoryInfo inner)
            {
                AddFiles(inner, entryPath, files, diagnostics, known);
            }
            else if (ReadFile((FileInfo)entry, entryPath, diagnostics, known) is { } file)
            {
                files.Add(file);
            }
        }
    }

    private static SourceFile? ReadFile(FileInfo file, string path, DiagnosticList diagnostics, KnownFiles known)
    {
        try
        {
            return known.Read(file, path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            ReportUnreadable(path, diagnostics);
            return null;
        }
    }

    private static FileSystemInfo[] Entries(DirectoryInfo folder, string path, DiagnosticList diagnostics)
    {
        try
        {
            return folder.GetFileSystemInfos();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            ReportUnreadable(path, diagnostics);
            return [];
        }
    }

    private static void ReportUnreadable(string path, DiagnosticList diagnostics) =>
        diagnostics.Error(
            SourceLocation.File(path),
            "kan ikke leses; se om et annet program holder den låst, og om du har lov til å lese den",
            "cannot be read; see whether another program holds it, and whether you may read it");

    // A link to a folder could lead back up and never end.
    private static bool PointsToFile(FileSystemInfo link)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true };
        }
        catch (IOException)
        {
            return false;
        }
    }

    // What editors and systems leave beside the files they edit: .x.swp, x~, #x#, ~$x.xlsx, x.bak
    private static bool IsLeftover(string name) =>
        name[0] is '.' or '#'
        || name[^1] is '~'
        || name.StartsWith("~$", StringComparison.Ordinal)
        || Path.GetExtension(name) is ".bak" or ".tmp" or ".swp" or ".orig"
        || name is "Thumbs.db" or "desktop.ini";
}
