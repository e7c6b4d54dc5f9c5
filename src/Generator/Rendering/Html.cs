using System.Buffers;
using System.Text;

namespace Generator.Rendering;

/// <summary>The one place where text becomes markup.</summary>
internal static class Html
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    /// <summary>The text itself where nothing in it has a meaning in HTML, for elements and quoted attributes alike.</summary>
    public static string Encode(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var next = text.AsSpan().IndexOfAny(Special);
        if (next < 0)
        {
            return text;
        }

        StringBuilder encoded = new(text.Length + 16);
        var rest = text.AsSpan();
        while (next >= 0)
        {
            encoded.Append(rest[..next]).Append(rest[next] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "&#39;",
            });
            rest = rest[(next + 1)..];
            next = rest.IndexOfAny(Special);
        }

        return encoded.Append(rest).ToString();
    }
}
