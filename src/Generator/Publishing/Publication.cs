using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using System.Text;
using Generator.Diagnostics;
using Generator.Rendering;

namespace Generator.Publishing;

/// <summary>
/// A site on its way to be published. Files come from any thread, in any order: one that is in the live site as it is stays there, another goes to the
/// staging area at once, so that none waits in memory. Nothing is seen of it before <see cref="Complete"/>; without that, all of it is gone.
/// </summary>
internal sealed class Publication(DirectoryInfo site, PublishLock held) : IDisposable
{
    // What earlier builds made, so that nothing else is ever removed.
    private const string Manifest = ".made-by-generator";

    private readonly Staging _staging = Repaired(site);
    private readonly bool _isNew = !Directory.Exists(site.FullName);
    private readonly ConcurrentDictionary<string, bool> _changed = new(StringComparer.Ordinal);
    private ExceptionDispatchInfo? _failure;
    private bool _completed;

    /// <summary>A failure to write is kept for <see cref="Complete"/> to tell; after it there is no use in writing more.</summary>
    public void Add(OutputFile file)
    {
        if (_failure is not null)
        {
            return;
        }

        try
        {
            var changed = _isNew || !IsThere(file);
            if (_changed.TryAdd(file.Path, changed) && changed)
            {
                _staging.Write(file);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _failure ??= ExceptionDispatchInfo.Capture(exception);
        }
    }

    /// <summary>A file that was added.</summary>
    public ReadOnlyMemory<byte> Read(string path)
    {
        try
        {
            return _changed[path] ? _staging.Read(path) : File.ReadAllBytes(Path.Combine(site.FullName, path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or KeyNotFoundException)
        {
            _failure ??= ExceptionDispatchInfo.Capture(exception);
            return default;
        }
    }

    /// <summary>From here on what was added is the site, and nothing else that a build made. Null, and said, where something stands in its way.</summary>
    public Published? Complete(DiagnosticList diagnostics)
    {
        _failure?.Throw();
        var now = _changed.Keys.Order(StringComparer.Ordinal).ToList();
        var (files, written) = (now.Count, _changed.Count(file => file.Value));
        Add(new(Manifest, Encoding.UTF8.GetBytes(string.Concat(now.Select(path => $"{path}\n")))));
        _failure?.Throw();
        var before = ReadManifest();
        var foreign = Foreign(before);
        if (StandInTheWay(foreign, diagnostics))
        {
            return null;
        }

        var gone = before.Count(path => !_changed.ContainsKey(path));
        if (_changed.Values.Contains(true) || gone > 0)
        {
            _changed.Where(file => !file.Value).Select(file => file.Key).Concat(foreign).AsParallel().ForAll(Keep);
            _failure?.Throw();
            _staging.GoLive();
        }

        _completed = true;
        return new(written, files - written, gone, [.. foreign.Where(path => !path.StartsWith('.'))]);
    }

    public void Dispose()
    {
        if (!_completed)
        {
            _staging.Repair();
        }

        held.Dispose();
    }

    private void Keep(string path)
    {
        try
        {
            _staging.Keep(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _failure ??= ExceptionDispatchInfo.Capture(exception);
        }
    }

    private static Staging Repaired(DirectoryInfo site)
    {
        Staging staging = new(site);
        staging.Repair();
        return staging;
    }

    private bool IsThere(OutputFile file)
    {
        FileInfo there = new(Path.Combine(site.FullName, file.Path));
        return there.Exists
            && (there.Attributes & FileAttributes.ReparsePoint) == 0
            && there.Length == file.Bytes.Length
            && SameBytes.AreIn(there, file.Bytes.Span);
    }

    // A file or a link of someone else's, where one of our folders is to be.
    private bool StandInTheWay(List<string> foreign, DiagnosticList diagnostics)
    {
        if (foreign.Count == 0)
        {
            return false;
        }

        HashSet<string> folders = new(StringComparer.Ordinal);
        foreach (var path in _changed.Keys)
        {
            for (var slash = path.LastIndexOf('/'); slash > 0 && folders.Add(path[..slash]); slash = path.LastIndexOf('/', slash - 1))
            {
            }
        }

        var blocking = foreign.Where(folders.Contains).ToList();
        foreach (var path in blocking)
        {
            diagnostics.Error(
                SourceLocation.File($"{site.Name}/{path}"),
                "her skal nettstedet ha en mappe, men det ligger en fil eller en lenke som bygget ikke har laget; flytt den",
                "the site is to have a folder here, but there is a file or a link that the build did not make; move it");
        }

        return blocking.Count > 0;
    }

    private HashSet<string> ReadManifest()
    {
        FileInfo manifest = new(Path.Combine(site.FullName, Manifest));
        return manifest.Exists ? [.. File.ReadAllLines(manifest.FullName)] : [];
    }

    private List<string> Foreign(HashSet<string> before) => _isNew ? [] :
    [
        .. EntriesIn(site)
            .Select(entry => Path.GetRelativePath(site.FullName, entry.FullName).Replace('\\', '/'))
            .Where(path => !_changed.ContainsKey(path) && !before.Contains(path))
            .Order(StringComparer.Ordinal),
    ];

    // Files and links; a link is never followed.
    private static IEnumerable<FileSystemInfo> EntriesIn(DirectoryInfo folder) =>
        folder.EnumerateFileSystemInfos().SelectMany(entry => entry is DirectoryInfo { LinkTarget: null } inner ? EntriesIn(inner) : [entry]);
}
