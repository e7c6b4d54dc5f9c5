using System.Text;
using Generator.Rendering;

namespace Generator.Publishing;

/// <summary>What publishing did; files that are not ours are named, never touched.</summary>
internal sealed record Published(int Written, int Unchanged, int Removed, IReadOnlyList<string> Foreign);

/// <summary>The only writer: brings the output folder to what the build made. Unchanged files keep their time.</summary>
internal sealed class SitePublisher(DirectoryInfo site)
{
    // What earlier builds made, so that nothing else is ever removed.
    private const string Manifest = ".made-by-generator";

    public Published Publish(IReadOnlyList<OutputFile> files)
    {
        site.Create();
        var before = ReadManifest();
        HashSet<string> now = [.. files.Select(file => file.Path)];

        // The manifest of both comes first: a build that is cut off leaves no file without an owner.
        WriteManifest(before.Union(now));
        var written = 0;
        foreach (var file in files)
        {
            written += Write(file) ? 1 : 0;
        }

        var gone = before.Except(now).Order(StringComparer.Ordinal).ToList();
        foreach (var path in gone)
        {
            Remove(path);
        }

        WriteManifest(now);
        return new(written, files.Count - written, gone.Count, Foreign(now));
    }

    private bool Write(OutputFile file)
    {
        FileInfo target = new(Path.Combine(site.FullName, file.Path));
        if (target.Exists && target.Length == file.Bytes.Length && File.ReadAllBytes(target.FullName).AsSpan().SequenceEqual(file.Bytes.Span))
        {
            return false;
        }

        target.Directory!.Create();
        var whole = target.FullName + ".part";
        using (var handle = File.OpenHandle(whole, FileMode.Create, FileAccess.Write))
        {
            RandomAccess.Write(handle, file.Bytes.Span, 0);
        }

        File.Move(whole, target.FullName, overwrite: true);
        return true;
    }

    private void Remove(string path)
    {
        FileInfo file = new(Path.Combine(site.FullName, path));
        if (file.Exists)
        {
            file.Delete();
        }

        for (var folder = file.Directory; folder is { Exists: true } && folder.FullName.Length > site.FullName.Length && !folder.EnumerateFileSystemInfos().Any(); folder = folder.Parent)
        {
            folder.Delete();
        }
    }

    private HashSet<string> ReadManifest()
    {
        FileInfo manifest = new(Path.Combine(site.FullName, Manifest));
        return manifest.Exists ? [.. File.ReadAllLines(manifest.FullName)] : [];
    }

    private void WriteManifest(IEnumerable<string> paths) =>
        Write(new(Manifest, Encoding.UTF8.GetBytes(string.Concat(paths.Order(StringComparer.Ordinal).Select(path => $"{path}\n")))));

    private List<string> Foreign(HashSet<string> ours) =>
    [
        .. site.EnumerateFiles("*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(site.FullName, file.FullName).Replace('\\', '/'))
            .Where(path => !ours.Contains(path) && !path.StartsWith('.'))
            .Order(StringComparer.Ordinal),
    ];
}
