using System.Globalization;

namespace Generator.Tables;

/// <summary>A table of the report as the base data give it: each row the texts of its columns, and the sums of those that have one.</summary>
internal sealed record ComputedTable(IReadOnlyList<IReadOnlyDictionary<string, string>> Rows, IReadOnlyDictionary<string, string> Totals)
{
    public static readonly IReadOnlyDictionary<string, string> NoTotals = new Dictionary<string, string>();

    internal static string Number(decimal? number, int decimals = 0) => number is { } known
        ? decimal.Round(known, decimals, MidpointRounding.AwayFromZero).ToString($"F{decimals.ToString(CultureInfo.InvariantCulture)}", CultureInfo.InvariantCulture)
        : "";

    /// <summary>A share in percent; of nothing it is nothing.</summary>
    internal static string Percent(decimal part, decimal whole, int decimals = 0) => Number(whole == 0 ? 0 : part * 100 / whole, decimals);
}
