using System.Globalization;

namespace Generator.Checks;

/// <summary>When two cells say the same: 24 and 24.0 do.</summary>
internal static class CellText
{
    public static bool Same(string one, string other) =>
        one == other
        || decimal.TryParse(one, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var first)
        && decimal.TryParse(other, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var second)
        && first == second;
}
