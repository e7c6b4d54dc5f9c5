using System.Collections.Concurrent;
using Generator.Diagnostics;

namespace Generator.Sources;

/// <summary>
/// The files of the report as they were last read. One whose bytes are the same is the very same value again, whatever has happened to it on
/// the disk; one whose time and length are the same is not even read, unless someone doubts it.
/// </summary>
internal sealed class KnownFiles
{
    private readonly Dictionary<string, Known> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte> _doubted = new(StringComparer.Ordinal);
    private HashSet<string> _toRead = [];
    private volatile bool _doubtsAll;
    private bool _readsAll;

    /// <summary>The file will be read the next time, for something has happened to it.</summary>
    public void Doubt(string fullPath) => _doubted[fullPath] = 0;

    public void DoubtAll() => _doubtsAll = true;

    /// <summary>One reading of the disk, with all the doubts that there are before it.</summary>
    public SiteSources Read(DirectoryInfo root, DiagnosticList diagnostics)
    {
        (_readsAll, _doubtsAll) = (_doubtsAll, false);
        _toRead = [.. _doubted.Keys];
        foreach (var path in _toRead)
        {
            _doubted.TryRemove(path, out _);
        }

        return SourceFolders.Read(root, diagnostics, this);
    }

    /// <summary>The file as it is now; what may go wrong with reading it is for the caller.</summary>
    public SourceFile Read(FileInfo file, string path)
    {
        var (written, length) = (file.LastWriteTimeUtc, file.Length);
        var known = _files.GetValueOrDefault(path);

        // A link tells its own time, not that of what it leads to.
        if (known is not null && known.Written == written && known.File.Bytes.Length == length && !_readsAll && !_toRead.Contains(file.FullName) && file.LinkTarget is null)
        {
            return known.File;
        }

        // What is written while it is read has another time afterwards, and is read again.
        var bytes = File.ReadAllBytes(file.FullName);
        var read = known is not null && known.File.Bytes.Span.SequenceEqual(bytes) ? known.File : new(path, bytes);
        _files[path] = new(written, read);
        return read;
    }

    private sealed record Known(DateTime Written, SourceFile File);
}
