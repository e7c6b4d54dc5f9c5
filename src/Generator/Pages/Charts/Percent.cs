using System.Globalization;

namespace Generator.Pages.Charts;

/// <summary>A place or a length in an SVG that is as wide as its page: "8.4%".</summary>
internal static class Percent
{
    public static string Of(decimal part, decimal whole) => Of(Share.Of(part * 100, whole));

    public static string Of(decimal percent) => decimal.Round(percent, 2).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
