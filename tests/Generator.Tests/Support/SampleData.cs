using Generator.Sources;

namespace Generator.Tests.Support;

/// <summary>The data folder of a small report, with the files of one case put in place of those that are right.</summary>
internal static class SampleData
{
    private const string Gone = ".gone";

    public static DirectoryInfo Base { get; } = Repository.Folder("tests/Generator.Tests/Samples/data/base");

    public static IReadOnlyList<SourceFile> In(DirectoryInfo sample)
    {
        SortedDictionary<string, SourceFile> files = new(StringComparer.Ordinal);
        foreach (var file in Files(Base).Concat(Files(sample)))
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

        return [.. files.Values];
    }

    private static IEnumerable<SourceFile> Files(DirectoryInfo folder) => folder
        .GetFiles("*", SearchOption.AllDirectories)
        .Where(file => file.Name != "diagnostics.txt")
        .Select(file => new SourceFile(
            $"data/{Path.GetRelativePath(folder.FullName, file.FullName).Replace('\\', '/')}",
            File.ReadAllBytes(file.FullName)));
}
