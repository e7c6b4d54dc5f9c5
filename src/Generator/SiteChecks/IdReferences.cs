using System.Text;

namespace Generator.SiteChecks;

/// <summary>The attributes that name ids of the same page.</summary>
internal static class IdReferences
{
    public static bool Are(ReadOnlySpan<byte> attribute) => attribute.Length switch
    {
        3 => Ascii.EqualsIgnoreCase(attribute, "for"u8),
        4 => Ascii.EqualsIgnoreCase(attribute, "list"u8) || Ascii.EqualsIgnoreCase(attribute, "form"u8),
        7 => Ascii.EqualsIgnoreCase(attribute, "headers"u8),
        >= 9 when Ascii.EqualsIgnoreCase(attribute[..5], "aria-"u8) => Of(attribute[5..]),
        13 => Ascii.EqualsIgnoreCase(attribute, "popovertarget"u8),
        _ => false,
    };

    private static bool Of(ReadOnlySpan<byte> aria) =>
        Ascii.EqualsIgnoreCase(aria, "labelledby"u8)
        || Ascii.EqualsIgnoreCase(aria, "describedby"u8)
        || Ascii.EqualsIgnoreCase(aria, "controls"u8)
        || Ascii.EqualsIgnoreCase(aria, "details"u8)
        || Ascii.EqualsIgnoreCase(aria, "owns"u8)
        || Ascii.EqualsIgnoreCase(aria, "flowto"u8)
        || Ascii.EqualsIgnoreCase(aria, "errormessage"u8)
        || Ascii.EqualsIgnoreCase(aria, "activedescendant"u8);
}
