using Generator.Diagnostics;
using Generator.Sources;

namespace Generator.Serving;

/// <summary>
/// The site through one change after the other: from the sources as they are now to the site as it is now. What a change does not reach is
/// kept: stages whose input is the same (<see cref="BuildMemory"/>), and pages for which nothing that they were made from has changed. What it
/// comes to is always what a build by itself would make of the same sources; a test holds it to that.
/// </summary>
internal sealed class LiveSite(BuildOptions options)
{
    private BuildMemory _memory = new();
    private LiveBuild? _last;
    private volatile bool _beginAfresh;

    /// <summary>The site of these sources, its pages rendered as they are asked for; <paramref name="found"/> is what was wrong with reading them.</summary>
    public LiveBuild Update(SiteSources sources, DiagnosticList found)
    {
        if (_beginAfresh)
        {
            (_beginAfresh, _memory, _last) = (false, new(), null);
        }

        DiagnosticList diagnostics = new();
        diagnostics.AddRange(found);
        var (site, _) = PlannedSite.Of(sources, options, _memory, diagnostics, new());
        return _last = new(sources, found, site, diagnostics, _last);
    }

    /// <summary>The whole site and all that is to be said of it; any thread may do this while another does the next update.</summary>
    public CompleteBuild Complete(LiveBuild build, CancellationToken cancellation)
    {
        var complete = build.Complete(cancellation);
        if (!complete.MissedWords || !build.IsContinued)
        {
            return complete;
        }

        // A word that is missing is noted where it is asked for, and the note stays when the one who asked is mended: ask again, all of them.
        _beginAfresh = true;
        return new LiveSite(options).Update(build.Sources, build.Found).Complete(cancellation);
    }
}
