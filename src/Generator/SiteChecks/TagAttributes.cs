using System.Runtime.CompilerServices;
using System.Text;

namespace Generator.SiteChecks;

/// <summary>The attributes of a tag that a check asks for; one that is not there is null, one without a value empty.</summary>
internal ref struct TagAttributes
{
    public ReadOnlySpan<byte> Href;
    public ReadOnlySpan<byte> Src;
    public ReadOnlySpan<byte> Srcset;
    public ReadOnlySpan<byte> Rel;
    public ReadOnlySpan<byte> Type;
    public ReadOnlySpan<byte> Name;
    public ReadOnlySpan<byte> Content;
    public ReadOnlySpan<byte> Lang;
    public ReadOnlySpan<byte> Hreflang;
    public ReadOnlySpan<byte> Loading;
    public bool HasHref;
    public bool HasSrc;
    public bool HasAlt;

    /// <summary>True where the attribute is one of these; what else there is, the scan looks at itself.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Take(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        switch (name.Length)
        {
            case 3 when Ascii.EqualsIgnoreCase(name, "src"u8):
                Src = value;
                HasSrc = true;
                return true;
            case 3 when Ascii.EqualsIgnoreCase(name, "rel"u8):
                Rel = value;
                return true;
            case 3 when Ascii.EqualsIgnoreCase(name, "alt"u8):
                HasAlt = true;
                return true;
            case 4 when Ascii.EqualsIgnoreCase(name, "href"u8):
                Href = value;
                HasHref = true;
                return true;
            case 4 when Ascii.EqualsIgnoreCase(name, "lang"u8):
                Lang = value;
                return true;
            case 4 when Ascii.EqualsIgnoreCase(name, "type"u8):
                Type = value;
                return true;
            case 4 when Ascii.EqualsIgnoreCase(name, "name"u8):
                Name = value;
                return true;
            case 6 when Ascii.EqualsIgnoreCase(name, "action"u8):
                Href = value;
                HasHref = true;
                return true;
            case 6 when Ascii.EqualsIgnoreCase(name, "poster"u8):
                Src = value;
                HasSrc = true;
                return true;
            case 6 when Ascii.EqualsIgnoreCase(name, "srcset"u8):
                Srcset = value;
                return true;
            case 7 when Ascii.EqualsIgnoreCase(name, "content"u8):
                Content = value;
                return true;
            case 7 when Ascii.EqualsIgnoreCase(name, "loading"u8):
                Loading = value;
                return true;
            case 8 when Ascii.EqualsIgnoreCase(name, "hreflang"u8):
                Hreflang = value;
                return true;
            default:
                return false;
        }
    }
}
