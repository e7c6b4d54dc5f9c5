using System.Buffers;
using System.Net;
using System.Text;

namespace Scriban.Functions;

/// <summary>The functions of <c>html</c> that make text fit for markup and addresses.</summary>
internal static partial class HtmlFunctions
{
    private static readonly SearchValues<char> PlainInMarkup = SearchValues.Create(
        [.. Enumerable.Range(0, 0x80).Select(code => (char)code).Except("&<>\"'")]);

    private static readonly SearchValues<char> PlainInUrl = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=");

    public static string? Escape(string? text) =>
        text is null || !text.AsSpan().ContainsAnyExcept(PlainInMarkup) ? text : WebUtility.HtmlEncode(text);

    public static string? NewlineToBr(string? text)
    {
        if (text is null || !text.AsSpan().ContainsAny('\r', '\n'))
        {
            return text;
        }

        StringBuilder marked = new(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var startsLineEnd = text[i] is '\r' || (text[i] is '\n' && (i == 0 || text[i - 1] is not '\r'));
            marked.Append(startsLineEnd ? "<br />" : "").Append(text[i]);
        }

        return marked.ToString();
    }

    /// <summary>For one component of an address: everything but letters, digits and <c>-._~</c> is escaped.</summary>
    public static string? UrlEncode(string? text) => text is null ? null : Uri.EscapeDataString(text);

    /// <summary>For a whole address: the signs that structure it stay.</summary>
    public static string? UrlEscape(string? text)
    {
        if (text is null || !text.AsSpan().ContainsAnyExcept(PlainInUrl))
        {
            return text;
        }

        StringBuilder escaped = new(text.Length + 16);
        ReadOnlySpan<char> rest = text;
        while (!rest.IsEmpty)
        {
            var plain = LengthBefore(rest.IndexOfAnyExcept(PlainInUrl), rest.Length);
            escaped.Append(rest[..plain]);
            rest = rest[plain..];
            var foreign = LengthBefore(rest.IndexOfAny(PlainInUrl), rest.Length);
            escaped.Append(Uri.EscapeDataString(rest[..foreign]));
            rest = rest[foreign..];
        }

        return escaped.ToString();
    }

    private static int LengthBefore(int index, int length) => index < 0 ? length : index;
}
