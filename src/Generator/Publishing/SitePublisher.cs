using System.Text;
using Generator.Diagnostics;
using Generator.Rendering;

namespace Generator.Publishing;

/// <summary>What publishing did; files that are not ours are kept, and named.</summary>
internal sealed record Published(int Written, int Unchanged, int Removed, IReadOnlyList<string> Foreign);

/// <summary>
/// The only writer. The new site is put together beside the old and takes its place in one step, so that whoever looks, at any moment and after
/// any mishap, finds one whole site. Where nothing has changed, nothing is written.
/// </summary>
internal sealed class SitePublisher(DirectoryInfo site, TimeSpan patience)
{
    // What earlier builds made, so that nothing else is ever removed.
    private const string Manifest = ".made-by-generator";

    /// <summary>Null, and said why, where the site could not be written; then it is as it was.</summary>
    public Published? Publish(IReadOnlyList<OutputFile> files, DiagnosticList diagnostics)
    {
        var where = SourceLocation.File(site.Name);
        try
        {
            if (!CanBeSite(where, diagnostics))
            {
                return null;
            }

            site.Parent!.Create();
            using var held = PublishLock.Take(site, patience, out var holder);
            if (held is null)
            {
                diagnostics.Error(
                    where,
                    $"et annet bygg (prosess {holder}) skriver til mappen; vent til det er ferdig",
                    $"another build (process {holder}) is writing to the folder; wait until it is done");
                return null;
            }

            Staging staging = new(site);
            staging.Repair();
            site.Refresh();
            try
            {
                return Publish(files, staging, diagnostics);
            }
            catch
            {
                staging.Repair();
                throw;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Error(
                where,
                $"kan ikke skrives ({exception.Message}); nettstedet er som det var",
                $"cannot be written ({exception.Message}); the site is as it was");
            return null;
        }
    }

    private Published? Publish(IReadOnlyList<OutputFile> files, Staging staging, DiagnosticList diagnostics)
    {
        var all = files.Append(ManifestOf(files)).ToList();
        var before = ReadManifest();
        HashSet<string> now = [.. all.Select(file => file.Path)];
        var foreign = Foreign(now, before);
        if (StandInTheWay(foreign, now, diagnostics))
        {
            return null;
        }

        var changed = all.AsParallel().AsOrdered().Where(file => !IsThere(file)).ToHashSet();
        var gone = before.Count(path => !now.Contains(path));
        if (changed.Count > 0 || gone > 0)
        {
            foreach (var file in all)
            {
                if (changed.Contains(file))
                {
                    staging.Write(file);
                }
                else
                {
                    staging.Keep(file.Path);
                }
            }

            foreach (var path in foreign)
            {
                staging.Keep(path);
            }

            staging.GoLive();
        }

        return new(changed.Count(file => file.Path != Manifest), files.Count - changed.Count(file => file.Path != Manifest), gone, [.. foreign.Where(path => !path.StartsWith('.'))]);
    }

    private bool CanBeSite(SourceLocation where, DiagnosticList diagnostics)
    {
        if (File.Exists(site.FullName))
        {
            diagnostics.Error(where, "det ligger en fil der nettstedets mappe skal være", "there is a file where the site's folder is to be");
            return false;
        }

        if (site.LinkTarget is { } target)
        {
            diagnostics.Error(
                where,
                $"mappen er en lenke til '{target}'; nettstedet byttes ut i ett steg og må være en vanlig mappe",
                $"the folder is a link to '{target}'; the site is replaced in one step and must be an ordinary folder");
            return false;
        }

        if (site.Parent is null)
        {
            diagnostics.Error(where, "nettstedet kan ikke være roten av et filsystem", "the site cannot be the root of a file system");
            return false;
        }

        return true;
    }

    // A file or a link of someone else's, where one of our folders is to be.
    private bool StandInTheWay(IReadOnlyList<string> foreign, IReadOnlySet<string> now, DiagnosticList diagnostics)
    {
        var blocking = foreign.Where(path => now.Any(file => file.StartsWith($"{path}/", StringComparison.Ordinal))).ToList();
        foreach (var path in blocking)
        {
            diagnostics.Error(
                SourceLocation.File($"{site.Name}/{path}"),
                "her skal nettstedet ha en mappe, men det ligger en fil eller en lenke som bygget ikke har laget; flytt den",
                "the site is to have a folder here, but there is a file or a link that the build did not make; move it");
        }

        return blocking.Count > 0;
    }

    private bool IsThere(OutputFile file)
    {
        FileInfo there = new(Path.Combine(site.FullName, file.Path));
        return there.Exists
            && there.LinkTarget is null
            && there.Length == file.Bytes.Length
            && File.ReadAllBytes(there.FullName).AsSpan().SequenceEqual(file.Bytes.Span);
    }

    private static OutputFile ManifestOf(IReadOnlyList<OutputFile> files) =>
        new(Manifest, Encoding.UTF8.GetBytes(string.Concat(files.Select(file => file.Path).Order(StringComparer.Ordinal).Select(path => $"{path}\n"))));

    private HashSet<string> ReadManifest()
    {
        FileInfo manifest = new(Path.Combine(site.FullName, Manifest));
        return manifest.Exists ? [.. File.ReadAllLines(manifest.FullName)] : [];
    }

    private List<string> Foreign(HashSet<string> now, HashSet<string> before) => !site.Exists ? [] :
    [
        .. EntriesIn(site)
            .Select(entry => Path.GetRelativePath(site.FullName, entry.FullName).Replace('\\', '/'))
            .Where(path => !now.Contains(path) && !before.Contains(path))
            .Order(StringComparer.Ordinal),
    ];

    // Files and links; a link is never followed.
    private static IEnumerable<FileSystemInfo> EntriesIn(DirectoryInfo folder) =>
        folder.EnumerateFileSystemInfos().SelectMany(entry => entry is DirectoryInfo { LinkTarget: null } inner ? EntriesIn(inner) : [entry]);
}
