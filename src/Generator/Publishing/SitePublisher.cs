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
    private readonly SourceLocation _where = SourceLocation.File(site.Name);

    /// <summary>Publishes what is all there already. Null, and said why, where the site could not be written; then it is as it was.</summary>
    public Published? Publish(IReadOnlyList<OutputFile> files, DiagnosticList diagnostics)
    {
        using var publication = Begin(diagnostics);
        foreach (var file in publication is null ? [] : files)
        {
            publication!.Add(file);
        }

        return publication is null ? null : Complete(publication, diagnostics);
    }

    /// <summary>Null, and said why, where nothing can be published here.</summary>
    public Publication? Begin(DiagnosticList diagnostics) => Guarded(
        () =>
        {
            if (!CanBeSite(diagnostics))
            {
                return null;
            }

            site.Parent!.Create();
            if (PublishLock.Take(site, patience, out var holder) is not { } held)
            {
                diagnostics.Error(
                    _where,
                    $"et annet bygg (prosess {holder}) skriver til mappen; vent til det er ferdig",
                    $"another build (process {holder}) is writing to the folder; wait until it is done");
                return null;
            }

            try
            {
                return new Publication(site, held);
            }
            catch
            {
                held.Dispose();
                throw;
            }
        },
        diagnostics);

    /// <summary>Null, and said why, where the site could not be written; then it is as it was.</summary>
    public Published? Complete(Publication publication, DiagnosticList diagnostics) => Guarded(() => publication.Complete(diagnostics), diagnostics);

    private T? Guarded<T>(Func<T?> work, DiagnosticList diagnostics)
        where T : class
    {
        try
        {
            return work();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Error(
                _where,
                $"kan ikke skrives ({exception.Message}); nettstedet er som det var",
                $"cannot be written ({exception.Message}); the site is as it was");
            return null;
        }
    }

    private bool CanBeSite(DiagnosticList diagnostics)
    {
        if (File.Exists(site.FullName))
        {
            diagnostics.Error(_where, "det ligger en fil der nettstedets mappe skal være", "there is a file where the site's folder is to be");
            return false;
        }

        if (site.LinkTarget is { } target)
        {
            diagnostics.Error(
                _where,
                $"mappen er en lenke til '{target}'; nettstedet byttes ut i ett steg og må være en vanlig mappe",
                $"the folder is a link to '{target}'; the site is replaced in one step and must be an ordinary folder");
            return false;
        }

        if (site.Parent is null)
        {
            diagnostics.Error(_where, "nettstedet kan ikke være roten av et filsystem", "the site cannot be the root of a file system");
            return false;
        }

        return true;
    }
}
