using Generator.Diagnostics;
using Generator.Sources;

namespace Generator.Tests.Support;

/// <summary>
/// A folder under Sites: a small site, with what the case changes put in place of what is right. What is right is Sites/base, the data of
/// Samples/data/base, and the words of the real site, so that a new word is no change here. An empty file that ends with ".gone" takes one away.
/// </summary>
internal static class SampleSite
{
    private const string Gone = ".gone";

    public static DirectoryInfo Folder { get; } = Repository.Folder("tests/Generator.Tests/Sites");

    public static (SiteBuild Build, DiagnosticList Diagnostics) Build(string name, bool budgets = false) => Build(Files(name), budgets);

    public static (SiteBuild Build, DiagnosticList Diagnostics) Build(IReadOnlyDictionary<string, SourceFile> files, bool budgets = false)
    {
        DiagnosticList diagnostics = new();
        SiteSources sources = new(In(files, "content/"), In(files, "data/"), In(files, "templates/"));
        return (SiteBuild.Run(sources, new(Base: null, Drafts: false, budgets), diagnostics, new()), diagnostics);
    }

    public static SortedDictionary<string, SourceFile> Files(string name)
    {
        SortedDictionary<string, SourceFile> files = new(StringComparer.Ordinal);
        foreach (var file in SampleData.In(SampleData.Base)
            .Concat(ReadFolder(Repository.Folder("content/texts"), "content/texts/"))
            .Concat(ReadFolder(new(Path.Combine(Folder.FullName, "base")), ""))
            .Concat(ReadFolder(new(Path.Combine(Folder.FullName, name)), "")))
        {
            if (file.Path.EndsWith(Gone, StringComparison.Ordinal))
            {
                files.Remove(file.Path[..^Gone.Length]);
            }
            else
            {
                files[file.Path] = file;
            }
        }

        return files;
    }

    private static List<SourceFile> In(IReadOnlyDictionary<string, SourceFile> files, string folder) =>
        [.. files.Values.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal))];

    private static IEnumerable<SourceFile> ReadFolder(DirectoryInfo folder, string prefix) => folder
        .GetFiles("*", SearchOption.AllDirectories)
        .Where(file => file.Name != "diagnostics.txt")
        .Select(file => new SourceFile(prefix + Path.GetRelativePath(folder.FullName, file.FullName).Replace('\\', '/'), File.ReadAllBytes(file.FullName)));
}
