using System.Globalization;
using System.Text;

namespace Scriban.Parsing;

/// <content>Texts in quotes.</content>
internal sealed partial class Lexer
{
    private void ReadString(char quote)
    {
        var start = _at++;
        var content = _at;
        StringBuilder? built = null;
        while (Current != quote)
        {
            if (_at >= _text.Length)
            {
                Error(start, start + 1, $"The string is not closed by a {quote}");
                break;
            }

            if (Current == '\\')
            {
                built ??= new StringBuilder().Append(_text, content, _at - content);
                ReadEscaped(built, interpolated: false);
            }
            else
            {
                built?.Append(Current);
                _at++;
            }
        }

        var value = built?.ToString() ?? _text[content..Math.Min(_at, _text.Length)];
        _at = Math.Min(_at + 1, _text.Length);
        Add(TokenKind.Text, start, value);
    }

    private void ReadVerbatim()
    {
        var start = _at++;
        StringBuilder built = new();
        while (_text.IndexOf('`', _at) is >= 0 and var quote)
        {
            built.Append(_text, _at, quote - _at);
            _at = quote + 1;
            if (Current != '`')
            {
                Add(TokenKind.Text, start, built.ToString());
                return;
            }

            built.Append('`');
            _at++;
        }

        _at = _text.Length;
        Error(start, start + 1, "The string is not closed by a `");
        Add(TokenKind.Text, start, "");
    }

    private void ReadInterpolated(int start)
    {
        var quote = Current;
        _at++;
        Add(TokenKind.InterpolationStart, start);
        StringBuilder part = new();
        while (Current != quote)
        {
            if (_at >= _text.Length || Current is '\r' or '\n')
            {
                Error(start, start + 2, $"The interpolated string is not closed by a {quote} on its line");
                break;
            }

            if (Current == '\\')
            {
                ReadEscaped(part, interpolated: true);
            }
            else if (Current == '{')
            {
                AddPart(part);
                ReadInterpolatedExpression(start);
            }
            else
            {
                part.Append(Current);
                _at++;
            }
        }

        AddPart(part);
        var end = _at;
        _at += Current == quote && _at < _text.Length ? 1 : 0;
        Add(TokenKind.InterpolationEnd, end);
    }

    private void AddPart(StringBuilder part)
    {
        if (part.Length > 0)
        {
            _tokens.Add(new(TokenKind.InterpolationText, _at - part.Length, _at, part.ToString()));
            part.Clear();
        }
    }

    private void ReadInterpolatedExpression(int start)
    {
        if (++_nesting > DeepestInterpolation)
        {
            Error(_at, _at + 1, "Interpolated strings are nested too deeply");
            _at = _text.Length;
            return;
        }

        var outer = _braces;
        _braces = 0;
        var open = _at++;
        Add(TokenKind.InterpolationOpen, open);
        while (_braces > 0 || Current != '}')
        {
            if (_at >= _text.Length || Current is '\r' or '\n')
            {
                Error(start, start + 2, "The expression in the interpolated string is not closed by a }");
                break;
            }

            ReadToken();
            SkipBlanks();
        }

        var close = _at;
        _at += Current == '}' ? 1 : 0;
        Add(TokenKind.InterpolationClose, close);
        _braces = outer;
        _nesting--;
    }

    private void ReadEscaped(StringBuilder built, bool interpolated)
    {
        var start = _at++;
        var sign = Current;
        _at++;
        switch (sign)
        {
            case '\r' when Current == '\n':
                _at++;
                break;
            case '\r' or '\n':
                break;
            case '\\' or '\'' or '"':
                built.Append(sign);
                break;
            case '{' or '}' when interpolated:
                built.Append(sign);
                break;
            case 'n':
                built.Append('\n');
                break;
            case 'r':
                built.Append('\r');
                break;
            case 't':
                built.Append('\t');
                break;
            case 'b':
                built.Append('\b');
                break;
            case 'f':
                built.Append('\f');
                break;
            case 'v':
                built.Append('\v');
                break;
            case '0':
                built.Append('\0');
                break;
            case 'x' or 'u':
                ReadCodePoint(built, start, sign == 'x' ? 2 : 4);
                break;
            default:
                _at = Math.Min(_at, _text.Length);
                Error(start, start + 2, $"Unexpected escape character `{sign}`; only \\\\ \\' \\\" \\n \\r \\t \\b \\f \\v \\0 \\xHH \\uHHHH are allowed");
                break;
        }
    }

    private void ReadCodePoint(StringBuilder built, int start, int digits)
    {
        if (_at + digits <= _text.Length
            && ushort.TryParse(_text.AsSpan(_at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            built.Append((char)code);
            _at += digits;
        }
        else
        {
            Error(start, start + 2, $"Unexpected escape character: {digits} hexadecimal digits must follow");
        }
    }
}
