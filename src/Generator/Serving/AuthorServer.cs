using System.Diagnostics;
using Generator.Diagnostics;
using Generator.Sources;

namespace Generator.Serving;

/// <summary>
/// The site while its author works at it: after each change the pages that are open in a browser are made anew and shown, then, out of the way of
/// the next change, all the rest is made and checked. Nothing that goes wrong ends it.
/// </summary>
internal sealed class AuthorServer(DirectoryInfo root, LiveSite live, ShownSite shown, ServedState state, SiteServer server, DiagnosticLanguage language, ServeNews news)
    : IDisposable
{
    // So that the browser has the page before everything else wants the processors.
    private static readonly TimeSpan HeadStart = TimeSpan.FromMilliseconds(150);

    private readonly KnownFiles _files = new();
    private readonly Lock _gate = new();
    private CancellationTokenSource _rest = new();
    private LiveBuild? _current;
    private SiteSources? _sources;
    private HashSet<Diagnostic> _found = [];
    private HashSet<Diagnostic> _early = [];
    private HashSet<Diagnostic> _late = [];

    /// <summary>Until <paramref name="stop"/> says so.</summary>
    public void Run(CancellationToken stop)
    {
        using SourceWatcher watcher = new(root, _files);
        do
        {
            var start = Stopwatch.GetTimestamp();
            DiagnosticList found = new();
            var sources = _files.Read(root, found);
            if (IsTheSame(sources, found))
            {
                continue;
            }

            _rest.Cancel();
            _rest.Dispose();
            _rest = new();
            var (file, others) = ChangedFiles.Between(_sources, sources);
            (_sources, _found) = (sources, [.. found]);
            Try(() =>
            {
                var (build, pages) = Update(sources, found);
                news.Rebuilt(new(file, others, pages, Stopwatch.GetElapsedTime(start)));
                _ = Finish(build, _rest.Token);
            });
        }
        while (watcher.Wait(stop));
    }

    public void Dispose()
    {
        _rest.Cancel();
        _rest.Dispose();
    }

    private bool IsTheSame(SiteSources sources, DiagnosticList found) =>
        _sources is { } last && _found.SetEquals(found) && ChangedFiles.AreNone(last, sources);

    /// <summary>What can be said and shown at once: what is wrong before any page is rendered, and the pages that are open.</summary>
    private (LiveBuild Build, int Pages) Update(SiteSources sources, DiagnosticList found)
    {
        var build = live.Update(sources, found);
        var pages = build.Stale;
        shown.Show(build);
        lock (_gate)
        {
            _current = build;
            _early = [.. build.Diagnostics, .. server.OpenPages.SelectMany(page => build.PageAt(page)?.Trace.Diagnostics ?? [])];

            // What only a look at the whole site can tell is true until the next such look.
            Say(build.Site is null ? _early : [.. _early, .. _late], sources);
        }

        server.TellAll();
        return (build, pages);
    }

    private async Task Finish(LiveBuild build, CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(HeadStart, cancellation);
            var complete = live.Complete(build, cancellation);
            lock (_gate)
            {
                if (build != _current)
                {
                    return;
                }

                shown.Show(complete);
                _late = [.. complete.Diagnostics.Except(_early)];
                Say([.. complete.Diagnostics], build.Sources);
            }

            server.TellAll();
            news.Checked(complete.Diagnostics, build.Sources);
        }
        catch (OperationCanceledException)
        {
            // The next change has come.
        }
#pragma warning disable CA1031 // A fault of ours is shown, and the next change may be free of it.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Tell(fault);
        }
    }

    private void Try(Action work)
    {
        try
        {
            work();
        }
#pragma warning disable CA1031 // A fault of ours is shown, and the next change may be free of it.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Tell(fault);
        }
    }

    private void Tell(Exception fault)
    {
        var inner = fault is AggregateException { InnerException: { } first } ? first : fault;
        state.Note(inner);
        server.TellAll();
        news.Failed(inner);
    }

    private void Say(IEnumerable<Diagnostic> diagnostics, SiteSources sources)
    {
        DiagnosticList sorted = new();
        sorted.AddRange(diagnostics);
        state.Problems = Problem.Of(sorted, language, sources);
    }
}
