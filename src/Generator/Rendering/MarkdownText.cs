using System.Buffers;
using System.Text;

namespace Generator.Rendering;

/// <summary>Text that must mean nothing to Markdown.</summary>
internal static class MarkdownText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_{}[]()#+-.!|<>&~^=:\"'$\r\n");

    /// <summary>A backslash before each sign that could mean something; a line break becomes a blank.</summary>
    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny(Special) < 0)
        {
            return text;
        }

        StringBuilder escaped = new(text.Length + 8);
        foreach (var character in text)
        {
            if (character is '\r' or '\n')
            {
                escaped.Append(' ');
                continue;
            }

            if (Special.Contains(character))
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
        }

        return escaped.ToString();
    }
}
