using System.Text.RegularExpressions;

namespace Generator.Pages;

/// <summary>An address of the site, from its root: "/", "/samarbeid/ofa/", "/feed.xml". Lower-case ASCII; a page's ends with '/'.</summary>
internal sealed partial record PageUrl
{
    public static readonly PageUrl Root = new("/");

    private PageUrl(string path) => Path = path;

    public string Path { get; }

    /// <summary>
    /// Set for a page that is shown at addresses other than its own (404.html): the path of the site's root, with which its links begin instead of climbing.
    /// </summary>
    public string? LinksFrom { get; init; }

    public bool IsPage => Path.EndsWith('/');

    /// <summary>Where the page is written, from the output folder: "samarbeid/ofa/index.html".</summary>
    public string FilePath => IsPage ? $"{Path[1..]}index.html" : Path[1..];

    public static PageUrl Page(params ReadOnlySpan<string> segments) =>
        segments.IsEmpty ? Root : Checked($"/{string.Join('/', segments)}/");

    public static PageUrl File(string path) => Checked($"/{path}");

    /// <summary>The steps from the page at <paramref name="from"/>, so that the site works under any base address.</summary>
    public string RelativeTo(PageUrl from)
    {
        if (from.LinksFrom is { } root)
        {
            return root + Path[1..];
        }

        var here = from.Path.AsSpan(0, from.Path.LastIndexOf('/') + 1);
        var shared = 0;
        for (var i = 0; i < Math.Min(here.Length, Path.Length) && here[i] == Path[i]; i++)
        {
            if (here[i] == '/')
            {
                shared = i + 1;
            }
        }

        var up = here[shared..].Count('/');
        var down = Path[shared..];
        return up == 0 ? (down.Length == 0 ? "./" : down) : string.Create((3 * up) + down.Length, down, (address, down) =>
        {
            for (var i = 0; i < address.Length - down.Length; i += 3)
            {
                "../".CopyTo(address[i..]);
            }

            down.CopyTo(address[^down.Length..]);
        });
    }

    public override string ToString() => Path;

    private static PageUrl Checked(string path) =>
        WellFormed().IsMatch(path) ? new(path) : throw new ArgumentException($"'{path}' is not an address", nameof(path));

    [GeneratedRegex(@"^/([a-z0-9][a-z0-9._-]*/)*([a-z0-9.][a-z0-9._-]*)?$")]
    private static partial Regex WellFormed();
}
