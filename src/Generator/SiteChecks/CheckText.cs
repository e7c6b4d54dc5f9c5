using System.Globalization;

namespace Generator.SiteChecks;

/// <summary>Numbers in what checks tell.</summary>
internal static class CheckText
{
    private static readonly NumberFormatInfo Spaced = new() { NumberGroupSeparator = "\u202F" };

    public static string Number(int number) => number.ToString("#,0", Spaced);
}
