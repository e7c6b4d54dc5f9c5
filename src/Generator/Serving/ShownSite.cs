using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Generator.Serving;

/// <summary>
/// What browsers are shown: the newest state of the site that could be planned, and of each page the newest that is whole, or else what there
/// is of it. Any thread may ask.
/// </summary>
internal sealed class ShownSite
{
    private readonly ConcurrentDictionary<string, ShownPage> _whole = new(StringComparer.Ordinal);
    private volatile State? _state;
    private volatile CompleteBuild? _complete;

    /// <summary>What all pages show besides their own markup, as a name: scripts, pictures, data.</summary>
    private sealed record State(LiveBuild Build, string Stamp, int Data);

    /// <summary>"assets/3fa9c1d2/"</summary>
    public string Assets => _state?.Build.Site?.Assets.Root ?? "";

    public void Show(LiveBuild build)
    {
        if (build.Site is not { } site)
        {
            return;
        }

        var last = _state;
        var data = last is null ? 0 : last.Build.Site!.Report == site.Report ? last.Data : last.Data + 1;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(BitConverter.GetBytes(data));
        foreach (var file in site.Assets.Files.Where(file => !file.Path.EndsWith(".css", StringComparison.Ordinal)).Concat(site.Images))
        {
            hash.AppendData(file.Bytes.Span);
        }

        _state = new(build, Convert.ToHexStringLower(hash.GetHashAndReset()), data);
    }

    public void Show(CompleteBuild complete) => _complete = complete;

    /// <summary>The page at a path of the site; null where there is none, and never was one.</summary>
    public ShownPage? Page(string path)
    {
        if (_state is not { } state || state.Build.PageAt(path) is not { } rendered)
        {
            return null;
        }

        var isWhole = rendered.File is not null && !rendered.Trace.Diagnostics.HasErrors;
        if (!isWhole && _whole.TryGetValue(path, out var before))
        {
            return before;
        }

        if (rendered.File is not { } file)
        {
            return null;
        }

        ShownPage page = new(file.Bytes, VersionOf(file.Bytes, state));
        if (isWhole)
        {
            _whole[path] = page;
        }

        return page;
    }

    public bool HasPage(string path) => _state?.Build.HasPage(path) == true;

    /// <summary>A file that is no page; one of the assets by its name under any state of them, for a page may be older than they are.</summary>
    public ReadOnlyMemory<byte>? File(string path) =>
        _state is not { } state ? null
        : state.Build.FileAt(Current(path)) ?? _complete?.Files.FirstOrDefault(file => file.Path == path)?.Bytes;

    private string Current(string path) =>
        path.StartsWith("assets/", StringComparison.Ordinal) && path.IndexOf('/', "assets/".Length) is > 0 and var end ? Assets + path[(end + 1)..] : path;

    private static string VersionOf(ReadOnlyMemory<byte> html, State state)
    {
        var text = Encoding.UTF8.GetString(html.Span).Replace(state.Build.Site!.Assets.Root, "assets/", StringComparison.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text + state.Stamp)))[..16];
    }
}
