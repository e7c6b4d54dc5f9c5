using System.Globalization;

namespace Generator.Pages;

/// <summary>How a language writes numbers: 5 367 580 and 0,17 or 5,367,580 and 0.17; a minus is a minus sign.</summary>
internal sealed class NumberFormat(string group, string point)
{
    private readonly NumberFormatInfo _format = new()
    {
        NumberGroupSeparator = group,
        NumberDecimalSeparator = point,
        NegativeSign = "\u2212",
        NumberGroupSizes = [3],
    };

    /// <summary>With as many decimals as the number has.</summary>
    public string Text(decimal number)
    {
        var trimmed = number / 1.000000000000000000000000000000m;
        return Text(trimmed, trimmed.Scale);
    }

    /// <summary>With so many decimals, halves away from zero.</summary>
    public string Text(decimal number, int decimals) =>
        decimal.Round(number, decimals, MidpointRounding.AwayFromZero).ToString($"N{decimals.ToString(CultureInfo.InvariantCulture)}", _format);
}
