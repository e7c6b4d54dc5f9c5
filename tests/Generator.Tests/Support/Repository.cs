using System.Text.RegularExpressions;

namespace Generator.Tests.Support;

/// <summary>The checkout that the tests run from.</summary>
internal static partial class Repository
{
    public static DirectoryInfo Root { get; } = FindRoot();

    public static DirectoryInfo Folder(string path) => new(Path.Combine(Root.FullName, path));

    /// <summary>The last parts of the Generator namespaces that the files of a folder name: Model, Sources.</summary>
    public static IEnumerable<string> NamespacesUsedIn(string folder) => SourceFilesIn(folder)
        .SelectMany(file => StageName().Matches(File.ReadAllText(file.FullName)).Select(match => match.Groups[1].Value))
        .Distinct()
        .Except([Path.GetFileName(folder)]);

    /// <summary>The code under a folder, what is built from it left out; none where the folder is not there yet.</summary>
    public static IEnumerable<FileInfo> SourceFilesIn(string folder) => Folder(folder) is { Exists: true } found
        ? found.EnumerateFiles("*.cs", SearchOption.AllDirectories).Where(file => !Built().IsMatch(file.FullName))
        : [];

    private static DirectoryInfo FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Generator.sln")))
        {
            folder = folder.Parent;
        }

        return folder ?? throw new InvalidOperationException("the tests run from inside the checkout");
    }

    [GeneratedRegex(@"\bGenerator\.([A-Z][A-Za-z]*)")]
    private static partial Regex StageName();

    [GeneratedRegex(@"[/\\](bin|obj)[/\\]")]
    private static partial Regex Built();
}
