namespace Scriban.Parsing;

/// <summary>Cuts a text into tokens: text between code blocks is one token, what stands in them many.</summary>
internal sealed partial class Lexer(SourceText source, LogMessageBag messages, bool asDecimal)
{
    private readonly string _text = source.Text;
    private readonly List<Token> _tokens = new(source.Text.Length / 6);
    private int _at;
    private int _braces;
    private bool _inBlock;

    public List<Token> Tokens => _tokens;

    private char Current => Peek(0);

    /// <summary>A text with code blocks.</summary>
    public List<Token> ReadTemplate()
    {
        var rawStart = 0;
        while (_at < _text.Length)
        {
            _at = _text.IndexOf('{', _at);
            if (_at < 0)
            {
                break;
            }

            if (Peek(1) == '{')
            {
                var trimmedEnd = TrimBefore(rawStart, _at, Peek(2));
                AddRaw(rawStart, trimmedEnd);
                rawStart = ReadCode(rawStart, trimmedEnd == _at);
            }
            else if (EscapeSigns() is > 0 and var signs)
            {
                rawStart = ReadEscape(rawStart, signs);
            }
            else
            {
                _at++;
            }
        }

        _at = _text.Length;
        AddRaw(rawStart, _at);
        Add(TokenKind.EndOfText, _at);
        return _tokens;
    }

    /// <summary>A text that is code from its first character.</summary>
    public List<Token> ReadScript()
    {
        Add(TokenKind.CodeEnter, 0);
        while (_at < _text.Length)
        {
            ReadToken();
        }

        Add(TokenKind.EndOfText, _at);
        return _tokens;
    }

    private int ReadCode(int rawStart, bool untrimmed)
    {
        var indent = untrimmed ? IndentBefore(rawStart, _at) : null;
        var start = _at;
        _at += 2;
        if (Current is '-' or '~')
        {
            _at++;
        }

        _tokens.Add(new(TokenKind.CodeEnter, start, _at, indent));
        _inBlock = true;
        _braces = 0;
        while (_at < _text.Length)
        {
            SkipBlanks();
            if (_braces == 0 && TryReadCodeExit(out var rest))
            {
                return rest;
            }

            if (_at < _text.Length)
            {
                ReadToken();
            }
        }

        return _at;
    }

    private bool TryReadCodeExit(out int rest)
    {
        var trim = Current is '-' or '~' && Peek(1) == '}' && Peek(2) == '}' ? Current : default;
        var start = _at;
        rest = 0;
        if (trim == default && !(Current == '}' && Peek(1) == '}'))
        {
            return false;
        }

        _at += trim == default ? 2 : 3;
        Add(TokenKind.CodeExit, start);
        rest = _at = TrimAfter(_at, trim);
        return true;
    }

    // The number of % signs in {%%{ at the current place.
    private int EscapeSigns()
    {
        var signs = 0;
        while (Peek(signs + 1) == '%')
        {
            signs++;
        }

        return Peek(signs + 1) == '{' ? signs : 0;
    }

    private int ReadEscape(int rawStart, int signs)
    {
        var contentStart = _at + signs + 2;
        var end = $"}}{new string('%', signs)}}}";
        var contentEnd = _text.IndexOf(end, contentStart, StringComparison.Ordinal);
        if (contentEnd < 0)
        {
            Error(_at, _at + 1, $"The escape block is not closed by a `{end}`");
            _at = _text.Length;
            return _at;
        }

        AddRaw(rawStart, TrimBefore(rawStart, _at, contentStart < contentEnd ? _text[contentStart] : default));
        var after = contentEnd + end.Length;
        contentStart += _text[contentStart] is '-' or '~' && contentStart < contentEnd ? 1 : 0;
        var trim = contentEnd > contentStart && _text[contentEnd - 1] is '-' or '~' ? _text[contentEnd - 1] : default;
        AddRaw(contentStart, trim == default ? contentEnd : contentEnd - 1);
        return _at = TrimAfter(after, trim);
    }

    private void AddRaw(int start, int end)
    {
        if (end > start)
        {
            _tokens.Add(new(TokenKind.Raw, start, end, null));
        }
    }

    private char Peek(int ahead) => _at + ahead < _text.Length ? _text[_at + ahead] : default;

    private void Add(TokenKind kind, int start, object? value = null) => _tokens.Add(new(kind, start, _at, value));

    private void Error(int start, int end, string message)
    {
        messages.Add(new(ParserMessageType.Error, source.Span(start, end), message));
        if (messages.Count >= Parser.MostMessages)
        {
            _at = _text.Length;
        }
    }
}
