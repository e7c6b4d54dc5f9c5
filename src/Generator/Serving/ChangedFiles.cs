using Generator.Sources;

namespace Generator.Serving;

/// <summary>What is another file than it was, or is there no more, or was not before.</summary>
internal static class ChangedFiles
{
    /// <summary>The first in the order of paths, and how many more there are.</summary>
    public static (string File, int Others) Between(SiteSources? before, SiteSources now)
    {
        HashSet<SourceFile> old = before is null ? [] : [.. All(before)];
        HashSet<SourceFile> current = [.. All(now)];
        old.SymmetricExceptWith(current);
        var paths = old.Select(file => file.Path).Distinct().Order(StringComparer.Ordinal).ToList();
        return (paths.FirstOrDefault() ?? "", Math.Max(0, paths.Count - 1));
    }

    public static bool AreNone(SiteSources before, SiteSources now) =>
        before.Previous?.Folder == now.Previous?.Folder && All(before).SequenceEqual(All(now));

    private static IEnumerable<SourceFile> All(SiteSources sources) => [.. sources.Content, .. sources.Data, .. sources.Templates, .. sources.Previous?.Data ?? []];
}
