using System.Runtime.CompilerServices;
using System.Text;

namespace Generator.SiteChecks;

/// <summary>The links of a page as its tags come by: each leads to a file of the site, and none makes the reader's browser ask another host.</summary>
internal sealed class LinkScan(PageFacts facts, SiteAddresses addresses)
{
    private readonly LinkReader _reader = new(addresses, facts.Page.Url.FilePath);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Read(ReadOnlySpan<byte> tag, TagAttributes attributes)
    {
        if (attributes.HasHref)
        {
            if (Is(tag, "link"u8))
            {
                ReadLinkElement(attributes);
            }
            else
            {
                // An svg's image and use are fetched, unlike what a and area lead to.
                var fetched = Is(tag, "use"u8) || Is(tag, "image"u8);
                Check(attributes.Href, fetched, leads: Is(tag, "a"u8) || Is(tag, "area"u8));
            }
        }

        if (attributes.HasSrc && Check(attributes.Src, fetched: true, leads: false) is >= 0 and var file
            && (Is(tag, "script"u8) || (Is(tag, "img"u8) && !Is(attributes.Loading, "lazy"u8))))
        {
            facts.FirstView.Add(addresses.PathOf(file));
        }

        if (!attributes.Srcset.IsEmpty)
        {
            foreach (var candidate in Encoding.UTF8.GetString(attributes.Srcset).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                Check(Encoding.UTF8.GetBytes(candidate.Split(' ')[0]), fetched: true, leads: false);
            }
        }
    }

    private void ReadLinkElement(TagAttributes attributes)
    {
        var first = attributes.Rel.IndexOf("stylesheet"u8) >= 0 || attributes.Rel.IndexOf("preload"u8) >= 0;
        var fetched = first || attributes.Rel.IndexOf("icon"u8) >= 0 || attributes.Rel.IndexOf("manifest"u8) >= 0
            || attributes.Rel.IndexOf("connect"u8) >= 0 || attributes.Rel.IndexOf("prefetch"u8) >= 0;
        var file = Check(attributes.Href, fetched, leads: false);
        if (file >= 0 && first)
        {
            facts.FirstView.Add(addresses.PathOf(file));
        }
        else if (file >= 0 && Is(attributes.Rel, "alternate"u8) && !attributes.Hreflang.IsEmpty)
        {
            facts.Alternates.Add(new(Encoding.UTF8.GetString(attributes.Hreflang), addresses.PathOf(file)));
        }
    }

    /// <summary>The number of the file that the link leads to; -1 for one outside the site, or none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Check(ReadOnlySpan<byte> link, bool fetched, bool leads)
    {
        facts.Links++;
        if (link.IsEmpty)
        {
            facts.WrongLink(null, "en lenke har ingen adresse", "a link has no address");
            return -1;
        }

        var (kind, target, path, fragment) = _reader.Read(link);
        switch (kind)
        {
            case LinkKind.Internal:
                Note(target, fragment, leads);
                return target;
            case LinkKind.External when fetched && !link.StartsWith("data:"u8):
                var host = Encoding.UTF8.GetString(link);
                facts.WrongLink(host, $"siden henter '{host}' fra et annet nettsted; alt skal ligge hos oss", $"the page fetches '{host}' from another site; everything is to be ours");
                break;
            case LinkKind.Broken:
                var address = SiteAddresses.AddressOf(path);
                var (norwegian, english) = addresses.SuggestionFor(address);
                facts.WrongLink(Encoding.UTF8.GetString(link), $"lenken til '{address}' fører ingen steder{norwegian}", $"the link to '{address}' leads nowhere{english}");
                break;
            case LinkKind.FromRoot:
                var rooted = Encoding.UTF8.GetString(link);
                facts.WrongLink(rooted, $"lenken '{rooted}' begynner med '/', så den virker bare når nettstedet ligger øverst på et domene", $"the link '{rooted}' begins with '/', so it works only where the site stands at the root of a domain");
                break;
            case LinkKind.Script:
                facts.WrongLink("javascript:", "en lenke er et script (javascript:)", "a link is a script (javascript:)");
                break;
        }

        return -1;
    }

    private void Note(int target, string fragment, bool leads)
    {
        if (leads && target != _reader.Own)
        {
            facts.Targets.Add(target);
        }

        if (fragment.Length > 0)
        {
            facts.Fragments.Add(new(addresses.PathOf(target), fragment));
        }
    }

    private static bool Is(ReadOnlySpan<byte> found, ReadOnlySpan<byte> name) => Ascii.EqualsIgnoreCase(found, name);
}
