using System.Globalization;
using Generator.Model;
using Generator.Sources;

namespace Generator.Loading;

/// <summary>Whether a text is a value of a type, and what it may have been meant to be where it is not.</summary>
internal static class CellType
{
    // Sums of a hundred thousand such numbers are still exact.
    private const decimal Largest = 1_000_000_000_000_000;

    public static (string Norwegian, string English)? Problem(FieldType type, string text) => type switch
    {
        FieldType.Integer when !IsNumber(text, decimals: false) =>
            Wrong(text, "et heltall", "a whole number", "1234", Meant(text, decimals: false)),
        FieldType.Integer when !int.TryParse(text, CultureInfo.InvariantCulture, out _) =>
            TooLarge(text),
        FieldType.Number when !IsNumber(text, decimals: true) =>
            Wrong(text, "et tall", "a number", "1234.5", Meant(text, decimals: true)),
        FieldType.Number when !decimal.TryParse(text, CultureInfo.InvariantCulture, out var value) || Math.Abs(value) > Largest =>
            TooLarge(text),
        FieldType.Boolean when text is not ("true" or "false") =>
            ($"'{Excerpt.Of(text)}' er verken true eller false", $"'{Excerpt.Of(text)}' is neither true nor false"),
        FieldType.Year when text is not { Length: 4 } || !text.All(char.IsAsciiDigit) =>
            Wrong(text, "et årstall", "a year", "2020", null),
        FieldType.Date when !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) =>
            Wrong(text, "en dato", "a date", "2020-01-31", null),
        _ => null,
    };

    private static (string Norwegian, string English) Wrong(string text, string norwegian, string english, string example, string? meant) =>
        meant is null
            ? ($"'{Excerpt.Of(text)}' er ikke {norwegian}, som skrives slik: {example}", $"'{Excerpt.Of(text)}' is not {english}, which is written like this: {example}")
            : ($"'{Excerpt.Of(text)}' er ikke {norwegian}; skriv {meant}", $"'{Excerpt.Of(text)}' is not {english}; write {meant}");

    private static (string Norwegian, string English) TooLarge(string text) =>
        ($"tallet {Excerpt.Of(text)} er for stort", $"the number {Excerpt.Of(text)} is too large");

    // -?(0|[1-9][0-9]*)(\.[0-9]+)?
    private static bool IsNumber(ReadOnlySpan<char> text, bool decimals)
    {
        var digits = text is ['-', ..] ? text[1..] : text;
        var point = digits.IndexOf('.');
        var (whole, fraction) = point < 0 ? (digits.Length, -1) : (point, digits.Length - point - 1);
        return whole > 0
            && (whole == 1 || digits[0] is not '0')
            && !digits[..whole].ContainsAnyExceptInRange('0', '9')
            && (fraction < 0 || (decimals && fraction > 0 && !digits[(point + 1)..].ContainsAnyExceptInRange('0', '9')));
    }

    // "1 234", "1,5", "3.204.735" and the minus sign of printed text.
    private static string? Meant(string text, bool decimals)
    {
        var plain = string.Concat(text.Where(c => !char.IsWhiteSpace(c))).Replace('\u2212', '-').Replace('\u2013', '-');
        string[] candidates = decimals && plain.Count(c => c is ',') == 1 && !plain.Contains('.', StringComparison.Ordinal)
            ? [plain.Replace(',', '.')]
            : [plain, WithoutGroups(plain, ','), WithoutGroups(plain, '.')];
        return candidates.FirstOrDefault(candidate => candidate.Length < 30 && IsNumber(candidate, decimals));
    }

    private static string WithoutGroups(string text, char separator) =>
        text.Split(separator) is [_, .. var groups] && groups.All(group => group.Length == 3)
            ? text.Replace($"{separator}", "", StringComparison.Ordinal)
            : text;
}
