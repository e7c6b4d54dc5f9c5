using System.Globalization;

namespace Scriban.Functions;

/// <content>Between texts and numbers: what cannot be read is null.</content>
internal static partial class StringFunctions
{
    public static object? ToInt(TemplateContext context, string? text) =>
        int.TryParse(text, NumberStyles.Integer, context.CurrentCulture, out var number) ? number : null;

    public static object? ToLong(TemplateContext context, string? text) =>
        long.TryParse(text, NumberStyles.Integer, context.CurrentCulture, out var number) ? number : null;

    public static object? ToFloat(TemplateContext context, string? text) =>
        float.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, context.CurrentCulture, out var number) ? number : null;

    public static object? ToDouble(TemplateContext context, string? text) =>
        double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, context.CurrentCulture, out var number) ? number : null;

    public static string? Pluralize(int number, string? singular, string? plural) => number == 1 ? singular : plural;

    /// <summary>
    /// The place of <paramref name="search"/>, or -1. A start outside the text counts as 0, a count that does not fit as the rest.
    /// </summary>
    public static int IndexOf(string? text, string? search, int? startIndex = null, int? count = null, string? stringComparison = null)
    {
        text ??= "";
        var start = startIndex is { } index && index >= 0 && index <= text.Length ? index : 0;
        var rest = text.Length - start;
        var length = count is { } given && given >= 1 && given <= rest ? given : rest;
        var comparison = stringComparison is null ? StringComparison.Ordinal : ReadComparison(stringComparison);
        return text.IndexOf(search ?? "", start, length, comparison);
    }

    private static StringComparison ReadComparison(string stringComparison) =>
        Enum.TryParse<StringComparison>(stringComparison, ignoreCase: true, out var comparison) && Enum.IsDefined(comparison)
            ? comparison
            : throw new ArgumentException(
                $"`{stringComparison}` is not a string comparison; expecting one of {string.Join(", ", Enum.GetNames<StringComparison>())}",
                nameof(stringComparison));
}
