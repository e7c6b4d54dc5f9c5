using System.Collections.Concurrent;
using Generator.Rendering;

namespace Generator.Publishing;

/// <summary>A folder beside the site, on the same file system, where the next site is put together out of sight.</summary>
internal sealed class Staging(DirectoryInfo site)
{
    public const string OldSuffix = ".old";

    // Folders that are known to be there.
    private readonly ConcurrentDictionary<string, bool> _made = new(StringComparer.Ordinal);
    private readonly DirectoryInfo _folder = new($"{PublishLock.Beside(site)}.staging");

    /// <summary>What a build left behind that was cut off: half a site here, or, where the system swaps in two steps, the whole old one.</summary>
    public void Repair()
    {
        DirectoryInfo old = new(_folder.FullName + OldSuffix);
        if (old.Exists && !site.Exists)
        {
            old.MoveTo(site.FullName);
            site.Refresh();
        }

        Delete(old);
        Delete(_folder);
    }

    public void Write(OutputFile file)
    {
        var path = PathOf(file.Path);
        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, preallocationSize: file.Bytes.Length);
        RandomAccess.Write(handle, file.Bytes.Span, 0);
    }

    public byte[] Read(string path) => File.ReadAllBytes(Path.Combine(_folder.FullName, path));

    /// <summary>Takes a file of the live site over as it is, time and all.</summary>
    public void Keep(string path)
    {
        FileInfo file = new(Path.Combine(site.FullName, path));
        if (file.LinkTarget is { } target)
        {
            File.CreateSymbolicLink(PathOf(path), target);
        }
        else
        {
            HardLink.Make(file.FullName, PathOf(path));
        }
    }

    /// <summary>From this moment the new site is the site.</summary>
    public void GoLive()
    {
        site.Refresh();
        if (site.Exists)
        {
            FolderSwap.Exchange(_folder, site);
            Delete(_folder);
        }
        else
        {
            _folder.MoveTo(site.FullName);
        }
    }

    private static void Delete(DirectoryInfo folder)
    {
        folder.Refresh();
        if (folder.Exists)
        {
            folder.Delete(recursive: true);
        }
    }

    private string PathOf(string path)
    {
        var full = Path.Combine(_folder.FullName, path);
        var folder = path.LastIndexOf('/') is > 0 and var slash ? path[..slash] : "";
        if (!_made.ContainsKey(folder))
        {
            Directory.CreateDirectory(Path.Combine(_folder.FullName, folder));
            _made[folder] = true;
        }

        return full;
    }
}
