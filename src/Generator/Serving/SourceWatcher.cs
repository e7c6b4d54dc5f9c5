using System.Diagnostics;
using Generator.Sources;

namespace Generator.Serving;

/// <summary>
/// Tells when something under the folders of a report has changed, once it has been quiet for a moment: an editor may write a file in pieces or
/// through another one, a switch of branches touches hundreds. What the system does not tell of, a look at the disk every now and then finds.
/// </summary>
internal sealed class SourceWatcher : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(15);
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);

    private readonly DirectoryInfo _root;
    private readonly KnownFiles _files;
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly AutoResetEvent _changed = new(initialState: false);
    private volatile bool _foldersChanged;

    public SourceWatcher(DirectoryInfo root, KnownFiles files)
    {
        (_root, _files) = (root, files);
        WatchFolders();
    }

    /// <summary>Waits for a change, or until it is time to look anyway; false when <paramref name="stop"/> says so.</summary>
    public bool Wait(CancellationToken stop)
    {
        if (WaitHandle.WaitAny([_changed, stop.WaitHandle], Look) == 0)
        {
            var start = Stopwatch.GetTimestamp();
            while (Stopwatch.GetElapsedTime(start) < Longest && _changed.WaitOne(Quiet))
            {
            }
        }

        if (_foldersChanged)
        {
            WatchFolders();
        }

        return !stop.IsCancellationRequested;
    }

    /// <summary>Whether there is a change that nobody has waited for yet.</summary>
    public bool HasMore
    {
        get
        {
            var more = _changed.WaitOne(0);
            if (more)
            {
                _changed.Set();
            }

            return more;
        }
    }

    public void Dispose()
    {
        Forget();
        _changed.Dispose();
    }

    // A folder that is taken away and put back, as a switch of branches does, is another folder to the system.
    private void WatchFolders()
    {
        _foldersChanged = false;
        Forget();
        _files.DoubtAll();
        Watch(_root.FullName, deep: false);
        foreach (var folder in SourceFolders.Names)
        {
            Watch(Path.Combine(_root.FullName, folder), deep: true);
        }
    }

    private void Watch(string folder, bool deep)
    {
        try
        {
            FileSystemWatcher watcher = new(folder)
            {
                IncludeSubdirectories = deep,
                InternalBufferSize = 64 * 1024,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            watcher.Changed += (_, change) => Note(change.FullPath, deep);
            watcher.Created += (_, change) => Note(change.FullPath, deep);
            watcher.Deleted += (_, change) => Note(change.FullPath, deep);
            watcher.Renamed += (_, change) => Note(change.FullPath, deep);
            watcher.Error += (_, _) =>
            {
                _foldersChanged = true;
                _changed.Set();
            };
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // No such folder now, or no more that the system will watch: the look at the disk is left.
        }
    }

    private void Note(string path, bool deep)
    {
        _foldersChanged |= !deep && SourceFolders.Names.Contains(Path.GetFileName(path));
        _files.Doubt(path);
        _changed.Set();
    }

    private void Forget()
    {
        foreach (var watcher in _watchers)
        {
            watcher.Dispose();
        }

        _watchers.Clear();
    }
}
