namespace Scriban.Functions;

internal static partial class StringFunctions
{
    public static string Remove(string? text, string? remove) => Replace(text, remove, "");

    public static string RemoveFirst(string? text, string? remove) =>
        string.IsNullOrEmpty(text) || string.IsNullOrEmpty(remove)
            ? text ?? ""
            : ReplaceAt(text, text.IndexOf(remove, StringComparison.Ordinal), remove.Length, "");

    public static string RemoveLast(string? text, string? remove) =>
        string.IsNullOrEmpty(text) || string.IsNullOrEmpty(remove)
            ? text ?? ""
            : ReplaceAt(text, text.LastIndexOf(remove, StringComparison.Ordinal), remove.Length, "");

    public static string Replace(string? text, string? match, string? replace) =>
        string.IsNullOrEmpty(text) || string.IsNullOrEmpty(match)
            ? text ?? ""
            : text.Replace(match, replace, StringComparison.Ordinal);

    /// <summary>Replaces one occurrence, and unlike <see cref="Replace"/> whatever its case.</summary>
    public static string ReplaceFirst(string? text, string? match, string? replace, bool fromEnd = false)
    {
        if (string.IsNullOrEmpty(text) || string.IsNullOrEmpty(match))
        {
            return text ?? "";
        }

        var index = fromEnd
            ? text.LastIndexOf(match, StringComparison.OrdinalIgnoreCase)
            : text.IndexOf(match, StringComparison.OrdinalIgnoreCase);
        return ReplaceAt(text, index, match.Length, replace);
    }

    private static string ReplaceAt(string text, int index, int length, string? replacement) =>
        index < 0 ? text : string.Concat(text.AsSpan(0, index), replacement, text.AsSpan(index + length));
}
