using System.Text;

namespace Scriban.Functions;

internal static partial class HtmlFunctions
{
    // What these begin is dropped with all that stands before the end; anything else with a < ends at the next >.
    private static readonly (string Start, string End)[] Elements = [("<script", "</script>"), ("<!--", "-->"), ("<style", "</style>")];

    /// <summary>The text without its tags, comments, scripts and styles. A &lt; that nothing closes is text.</summary>
    public static string? Strip(string? text)
    {
        if (text is null || !text.Contains('<', StringComparison.Ordinal))
        {
            return text;
        }

        StringBuilder stripped = new(text.Length);
        ReadOnlySpan<char> rest = text;
        // An end that was sought in vain is not sought again, so that hostile text costs no more than its length.
        Span<bool> endless = stackalloc bool[Elements.Length];
        while (rest.IndexOf('<') is >= 0 and var start)
        {
            stripped.Append(rest[..start]);
            rest = rest[start..];
            var length = MarkupLength(rest, endless);
            if (length == 0)
            {
                break;
            }

            rest = rest[length..];
        }

        return stripped.Append(rest).ToString();
    }

    private static int MarkupLength(ReadOnlySpan<char> rest, Span<bool> endless)
    {
        for (var i = 0; i < Elements.Length; i++)
        {
            var (start, end) = Elements[i];
            if (endless[i] || !rest.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var found = rest[start.Length..].IndexOf(end, StringComparison.OrdinalIgnoreCase);
            if (found >= 0)
            {
                return start.Length + found + end.Length;
            }

            endless[i] = true;
        }

        return rest.IndexOf('>') + 1;
    }
}
