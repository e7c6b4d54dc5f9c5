namespace Scriban.Functions;

/// <summary>The functions of <c>string</c>; null counts as the empty text. Here: joining, case and tests.</summary>
internal static partial class StringFunctions
{
    public static string Append(string? text, string? with) => string.Concat(text, with);

    public static string Prepend(string? text, string? by) => string.Concat(by, text);

    public static int Size(string? text) => text?.Length ?? 0;

    public static string Downcase(string? text) => text?.ToLowerInvariant() ?? "";

    public static string Upcase(string? text) => text?.ToUpperInvariant() ?? "";

    public static string Capitalize(string? text) =>
        string.IsNullOrEmpty(text) || char.ToUpperInvariant(text[0]) == text[0]
            ? text ?? ""
            : string.Create(text.Length, text, static (capitalized, source) =>
            {
                source.CopyTo(capitalized);
                capitalized[0] = char.ToUpperInvariant(source[0]);
            });

    public static string Capitalizewords(string? text) =>
        string.IsNullOrEmpty(text)
            ? ""
            : string.Create(text.Length, text, static (capitalized, source) =>
            {
                var startsWord = true;
                for (var i = 0; i < source.Length; i++)
                {
                    capitalized[i] = startsWord ? char.ToUpperInvariant(source[i]) : source[i];
                    startsWord = char.IsWhiteSpace(source[i]);
                }
            });

    public static bool Empty(string? text) => string.IsNullOrEmpty(text);

    public static bool Whitespace(string? text) => string.IsNullOrWhiteSpace(text);

    public static bool Contains(string? text, string? value) =>
        !string.IsNullOrEmpty(text) && !string.IsNullOrEmpty(value) && text.Contains(value, StringComparison.Ordinal);

    public static bool StartsWith(string? text, string? value) =>
        !string.IsNullOrEmpty(text) && !string.IsNullOrEmpty(value) && text.StartsWith(value, StringComparison.Ordinal);

    public static bool EndsWith(string? text, string? value) =>
        !string.IsNullOrEmpty(text) && !string.IsNullOrEmpty(value) && text.EndsWith(value, StringComparison.Ordinal);

    public static bool EqualsIgnoreCase(string? text, string? value) =>
        string.Equals(text ?? "", value ?? "", StringComparison.OrdinalIgnoreCase);
}
