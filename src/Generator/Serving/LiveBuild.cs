using Generator.Diagnostics;
using Generator.Loading;
using Generator.Pages;
using Generator.Rendering;
using Generator.SiteChecks;
using Generator.SiteFiles;
using Generator.Sources;

namespace Generator.Serving;

/// <summary>
/// The site as one state of the sources makes it. A page is rendered when it is first asked for, by any thread, unless the state before has it
/// already and nothing that it was made from is another: the page itself with its text, the same page in other languages, the templates that it
/// used, and the assets.
/// </summary>
internal sealed class LiveBuild
{
    private readonly Dictionary<Page, Rendering> _pages = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, Page> _byPath = new(StringComparer.Ordinal);
    private readonly Lazy<IReadOnlyList<OutputFile>> _shared = new([]);
    private readonly LiveBuild? _before;

    public LiveBuild(SiteSources sources, DiagnosticList found, PlannedSite? site, DiagnosticList diagnostics, LiveBuild? before)
    {
        (Sources, Found, Site, Diagnostics, IsContinued) = (sources, found, site, diagnostics, before is not null);

        // Where nothing can be planned, the pages of the state before are kept for the one after.
        if (before?.Site is null)
        {
            before = before?._before;
        }

        if (site is null)
        {
            _before = before;
            return;
        }

        SiteRenderer renderer = new(site.Plan, site.Templates, site.Assets);
        var alternates = site.Plan.Pages.ToLookup(page => page.Key);
        foreach (var page in site.Plan.Pages)
        {
            _byPath.TryAdd(page.Url.FilePath, page);
            _pages[page] = before?.RenderingOf(page, [.. alternates[page.Key]], site) ?? new([.. alternates[page.Key]], new(() => renderer.Render(page)));
        }

        _shared = before?.Site is { } old && old.Plan.Editions == site.Plan.Editions && old.Assets == site.Assets ? before._shared : new(renderer.SharedFiles);
    }

    public SiteSources Sources { get; }

    /// <summary>What was wrong with reading them.</summary>
    public DiagnosticList Found { get; }

    /// <summary>Null where the data or the settings are wrong.</summary>
    public PlannedSite? Site { get; }

    /// <summary>What was wrong before any page was rendered.</summary>
    public DiagnosticList Diagnostics { get; }

    /// <summary>Whether it was made from a state before.</summary>
    public bool IsContinued { get; }

    /// <summary>How many pages the change has reached that are not rendered yet.</summary>
    public int Stale => _pages.Values.Count(rendering => !rendering.Result.IsValueCreated);

    public bool HasPage(string path) => _byPath.ContainsKey(path);

    public RenderedPage? PageAt(string path) => _byPath.TryGetValue(path, out var page) ? _pages[page].Result.Value : null;

    /// <summary>A file that is no page, nor about the site as a whole.</summary>
    public ReadOnlyMemory<byte>? FileAt(string path) =>
        Site?.Data.FirstOrDefault(file => $"data/{file.Name}" == path)?.Bytes
        ?? Site?.Images.Concat(Site.Assets.Files).Concat(_shared.Value).FirstOrDefault(file => file.Path == path)?.Bytes;

    /// <summary>All files and all that is to be said of them, as a build by itself has them.</summary>
    public CompleteBuild Complete(CancellationToken cancellation)
    {
        DiagnosticList diagnostics = new();
        diagnostics.AddRange(Diagnostics);
        if (Site is null)
        {
            return new([], diagnostics, MissedWords: false);
        }

        var pages = Site.Plan.Pages
            .AsParallel()
            .AsOrdered()
            .WithCancellation(cancellation)
            .Select(page => _pages[page].Result.Value)
            .ToList();
        diagnostics.AddRange(pages.SelectMany(page => page.Trace.Diagnostics));
        List<OutputFile> files = [.. pages.Select(page => page.File).OfType<OutputFile>(), .. _shared.Value, .. Site.Files()];
        files.AddRange(SiteIndex.Of(Site.Plan, files));
        cancellation.ThrowIfCancellationRequested();

        var languages = Site.Plan.Settings.Languages;
        TextParity.ReportMissed(languages, diagnostics);
        SiteCheck.Run(Site.Plan, files, budgets: false, diagnostics);
        return new(files, diagnostics, languages.Any(language => language.Texts.Missed().Any()));
    }

    private Rendering? RenderingOf(Page page, IReadOnlyList<Page> alternates, PlannedSite site) =>
        _pages.TryGetValue(page, out var known)
        && known.Result.IsValueCreated
        && known.Alternates.SequenceEqual(alternates, ReferenceEqualityComparer.Instance)
        && site.Assets == Site!.Assets
        && site.Templates.IsSame(Site.Templates, known.Result.Value.Trace.Templates)
            ? known
            : null;

    /// <summary>A page as a file, and its counterparts in every language, which its template can see.</summary>
    private sealed record Rendering(IReadOnlyList<Page> Alternates, Lazy<RenderedPage> Result);
}
