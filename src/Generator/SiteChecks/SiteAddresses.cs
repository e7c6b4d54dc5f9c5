using System.Collections.Concurrent;
using System.Text;
using Generator.Diagnostics;
using Generator.Pages;
using Generator.Rendering;

namespace Generator.SiteChecks;

/// <summary>Every file of the site by its path, each with a number; known before any page is rendered.</summary>
internal sealed class SiteAddresses
{
    private readonly Dictionary<string, int> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _paths = [];
    private readonly byte[] _base;
    private readonly byte[] _basePath;
    private readonly ConcurrentDictionary<string, (string, string)> _suggestions = new(StringComparer.Ordinal);

    public SiteAddresses(SitePlan plan, IReadOnlyList<OutputFile> files)
    {
        // A page that could not be rendered has its own message; links to it are right.
        foreach (var path in files.Select(file => file.Path).Concat(plan.Pages.Select(page => page.Url.FilePath)))
        {
            if (_files.TryAdd(path, _paths.Count))
            {
                _paths.Add(path);
            }
        }

        _lookup = _files.GetAlternateLookup<ReadOnlySpan<char>>();
        _base = Encoding.UTF8.GetBytes(plan.Settings.Base?.ToString() ?? "");
        _basePath = Encoding.UTF8.GetBytes(plan.Settings.Base?.AbsolutePath ?? "/");
    }

    /// <summary>The path of a file as a reader sees it: "fylker/agder/index.html" is "/fylker/agder/".</summary>
    public static string AddressOf(string path) =>
        $"/{(path == "index.html" || path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path)}";

    /// <summary>The address that was likely meant; a wrong link of the menu is on every page, and is looked up once.</summary>
    public (string Norwegian, string English) SuggestionFor(string address) =>
        _suggestions.GetOrAdd(address, wrong => NearestName.Suggestion(wrong, _paths.Select(AddressOf)));

    /// <summary>The site's own address, where it is known: a link that begins with it leads into the site.</summary>
    public ReadOnlySpan<byte> Base => _base;

    /// <summary>"/innkjop/", or "/" where the address is not known.</summary>
    public ReadOnlySpan<byte> BasePath => _basePath;

    /// <summary>The number of the file, or -1 where there is none.</summary>
    public int Find(ReadOnlySpan<char> path) => _lookup.TryGetValue(path, out var index) ? index : -1;

    public string PathOf(int file) => _paths[file];

    public int Count => _paths.Count;
}
