using System.Net;
using System.Runtime.CompilerServices;
using System.Text;

namespace Generator.SiteChecks;

/// <summary>Where a link of a page leads.</summary>
internal enum LinkKind
{
    /// <summary>To a file of the site.</summary>
    Internal,

    /// <summary>To another host, or to no file at all: mail, a telephone.</summary>
    External,

    /// <summary>To a path of the site where there is no file.</summary>
    Broken,

    /// <summary>From the root of a host, where the site may not stand.</summary>
    FromRoot,

    /// <summary>It is no address, but a program.</summary>
    Script,
}

/// <summary>A link as a page has it: the number of the file it leads to, or the path where none is; and the place there, decoded.</summary>
internal readonly record struct ReadLink(LinkKind Kind, int File, string Path, string Fragment);

/// <summary>Resolves the links of one page. The common link, relative and without a sign to decode, costs no memory.</summary>
internal sealed class LinkReader(SiteAddresses addresses, string file)
{
    // The page for wrong addresses is shown at any of them, so its links begin at the root.
    private readonly bool _anywhere = !file.EndsWith("index.html", StringComparison.Ordinal);
    private readonly string _folder = file[..(file.LastIndexOf('/') + 1)];

    /// <summary>The number of the page's own file.</summary>
    public int Own { get; } = addresses.Find(file);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ReadLink Read(ReadOnlySpan<byte> link)
    {
        if (link.IndexOf((byte)'&') >= 0)
        {
            link = Encoding.UTF8.GetBytes(WebUtility.HtmlDecode(Encoding.UTF8.GetString(link)));
        }

        var absolute = addresses.Base.Length > 0 && link.StartsWith(addresses.Base);
        if (absolute)
        {
            link = link[addresses.Base.Length..];
        }
        else if (link.StartsWith("//"u8) || HasScheme(link))
        {
            return new(link.StartsWith("javascript:"u8) ? LinkKind.Script : LinkKind.External, -1, "", "");
        }
        else if (_anywhere && link.StartsWith(addresses.BasePath))
        {
            link = link[addresses.BasePath.Length..];
            absolute = true;
        }
        else if (link.StartsWith("/"u8))
        {
            return new(LinkKind.FromRoot, -1, "", "");
        }

        var hash = link.IndexOf((byte)'#');
        var fragment = hash < 0 ? "" : Uri.UnescapeDataString(Encoding.UTF8.GetString(link[(hash + 1)..]));
        var path = hash < 0 ? link : link[..hash];
        path = path.IndexOf((byte)'?') is >= 0 and var query ? path[..query] : path;
        return path.IsEmpty && !absolute ? new(LinkKind.Internal, Own, "", fragment) : Resolve(path, absolute ? "" : _folder, fragment);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ReadLink Resolve(ReadOnlySpan<byte> path, string folder, string fragment)
    {
        var room = folder.Length + path.Length + "index.html".Length;
        Span<char> buffer = room <= 512 ? stackalloc char[512] : new char[room];
        folder.CopyTo(buffer);
        var length = folder.Length;
        while (!path.IsEmpty)
        {
            var slash = path.IndexOf((byte)'/');
            var segment = slash < 0 ? path : path[..(slash + 1)];
            path = path[segment.Length..];
            if (segment.SequenceEqual("../"u8))
            {
                length = length == 0 ? 0 : buffer[..(length - 1)].LastIndexOf('/') + 1;
            }
            else if (!segment.SequenceEqual("./"u8))
            {
                length += Encoding.UTF8.GetChars(segment, buffer[length..]);
            }
        }

        if (length == 0 || buffer[length - 1] == '/')
        {
            "index.html".CopyTo(buffer[length..]);
            length += "index.html".Length;
        }

        ReadOnlySpan<char> found = buffer[..length];
        if (found.Contains('%'))
        {
            found = Uri.UnescapeDataString(found);
        }

        return addresses.Find(found) is >= 0 and var target ? new(LinkKind.Internal, target, "", fragment) : new(LinkKind.Broken, -1, found.ToString(), fragment);
    }

    // "mailto:", "https:": letters up to a colon, before anything that belongs to a path.
    private static bool HasScheme(ReadOnlySpan<byte> link) =>
        link.IndexOfAny(":/?#"u8) is > 0 and var end && link[end] == ':';
}
