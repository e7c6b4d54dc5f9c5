using System.Buffers;

namespace Generator.Loading;

/// <summary>
/// Reads the part of YAML that nearly every text has at its top: a word, a colon and plain text on each line. Whatever could mean something else
/// (quotes, lists, comments, text over several lines) is left to the library.
/// </summary>
internal static class PlainKeys
{
    private static readonly SearchValues<char> KeyLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz_");

    /// <summary>False where a line is not of this form; then what was added counts for nothing.</summary>
    public static bool TryRead(string yaml, Dictionary<string, FrontMatterEntry> entries)
    {
        var number = 0;
        foreach (var range in yaml.AsSpan().Split('\n'))
        {
            number++;
            var line = yaml.AsSpan(range);
            var colon = line.IndexOfAnyExcept(KeyLetters);
            if (colon <= 0 || !line[colon..].StartsWith(": ", StringComparison.Ordinal) || !IsPlain(line[(colon + 2)..]))
            {
                return false;
            }

            FrontMatterEntry entry = new(new(number, 1), new(number, colon + 3), line[(colon + 2)..].ToString(), null);
            if (!entries.TryAdd(line[..colon].ToString(), entry))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsLetterOrDigit(text[0]) || char.IsWhiteSpace(text[^1]) || text[^1] is ':' || text.Contains(": ", StringComparison.Ordinal) || text.Contains(" #", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var letter in text)
        {
            if (letter is < ' ' or (>= '\u007F' and < '\u00A0') or '\u2028' or '\u2029' or >= '\uD800')
            {
                return false;
            }
        }

        return text is not ("null" or "Null" or "NULL");
    }
}
