namespace Scriban.Parsing;

/// <content>White space around blocks.</content>
internal sealed partial class Lexer
{
    private int TrimBefore(int start, int end, char sign)
    {
        if (sign == '-')
        {
            while (end > start && char.IsWhiteSpace(_text[end - 1]))
            {
                end--;
            }
        }
        else if (sign == '~')
        {
            while (end > start && _text[end - 1] is ' ' or '\t')
            {
                end--;
            }
        }

        return end;
    }

    private int TrimAfter(int at, char sign)
    {
        if (sign == '-')
        {
            while (at < _text.Length && char.IsWhiteSpace(_text[at]))
            {
                at++;
            }
        }
        else if (sign == '~')
        {
            while (at < _text.Length && _text[at] is ' ' or '\t')
            {
                at++;
            }

            if (at < _text.Length && _text[at] == '\r' && at + 1 < _text.Length && _text[at + 1] == '\n')
            {
                at++;
            }

            if (at < _text.Length && _text[at] == '\n')
            {
                at++;
            }
        }

        return at;
    }

    // The blanks before a code block, if nothing else stands before it on its line.
    private string? IndentBefore(int rawStart, int end)
    {
        var start = end;
        while (start > rawStart && _text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        return start < end && (start == 0 || _text[start - 1] == '\n') ? _text[start..end] : null;
    }
}
