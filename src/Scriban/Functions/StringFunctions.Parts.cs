using System.Text;
using Scriban.Runtime;

namespace Scriban.Functions;

internal static partial class StringFunctions
{
    private const string Ellipsis = "...";

    /// <summary>The part from <paramref name="start"/>, counted from the end if negative; the rest of the text without a length.</summary>
    public static string Slice(string? text, int start, int? length = null)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        long from = start < 0 ? (long)start + text.Length : start;
        var to = Math.Min(length is { } given ? from + Math.Max(given, 0) : text.Length, text.Length);
        from = Math.Max(from, 0);
        return from >= to ? "" : text[(int)from..(int)to];
    }

    public static string Slice1(string? text, int start, int length = 1) => Slice(text, start, length);

    public static ScriptArray Split(string? text, string? match)
    {
        ScriptArray parts = [];
        foreach (var part in (text ?? "").Split(match, StringSplitOptions.RemoveEmptyEntries))
        {
            parts.Add(part);
        }

        return parts;
    }

    /// <summary>At most <paramref name="length"/> characters, the ellipsis included.</summary>
    public static string Truncate(string? text, int length, string? ellipsis = null)
    {
        ellipsis ??= Ellipsis;
        return text is null || length < 0 ? ""
            : text.Length <= length ? text
            : string.Concat(text.AsSpan(0, Math.Max(length - ellipsis.Length, 0)), ellipsis);
    }

    /// <summary>The first words; the ellipsis follows whether or not there were more.</summary>
    public static string Truncatewords(string? text, int count, string? ellipsis = null)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        StringBuilder words = new();
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(count))
        {
            words.Append(words.Length > 0 ? " " : "").Append(word);
        }

        return words.Append(ellipsis ?? Ellipsis).ToString();
    }

    public static string PadLeft(string? text, int width) => (text ?? "").PadLeft(width);

    public static string PadRight(string? text, int width) => (text ?? "").PadRight(width);

    public static string Lstrip(string? text) => text?.TrimStart() ?? "";

    public static string Rstrip(string? text) => text?.TrimEnd() ?? "";

    public static string Strip(string? text) => text?.Trim() ?? "";

    public static string StripNewlines(string? text) =>
        text is null ? "" : text.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);
}
