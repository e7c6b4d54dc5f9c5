namespace Scriban.Parsing;

/// <content>The tokens inside of code.</content>
internal sealed partial class Lexer
{
    private void ReadToken()
    {
        SkipBlanks();
        var start = _at;
        switch (Current)
        {
            case '\0' when _at >= _text.Length:
                return;
            case '\r' or '\n':
                _at += Current == '\r' && Peek(1) == '\n' ? 2 : 1;
                Add(TokenKind.NewLine, start);
                return;
            case '#':
                SkipComment();
                return;
            case '"' or '\'':
                ReadString(Current);
                return;
            case '`':
                ReadVerbatim();
                return;
            case '$':
                ReadDollar();
                return;
            case '{':
                _braces++;
                _at++;
                Add(TokenKind.BraceOpen, start);
                return;
            case '}':
                _braces = Math.Max(0, _braces - 1);
                _at++;
                Add(TokenKind.BraceClose, start);
                return;
            case var digit when char.IsAsciiDigit(digit):
                ReadNumber();
                return;
            case var letter when IsNameStart(letter):
                Add(TokenKind.Identifier, start, ReadName());
                return;
            default:
                ReadSign();
                return;
        }
    }

    private void ReadSign()
    {
        var start = _at;
        var (kind, length) = SignAt(Current, Peek(1), Peek(2));
        _at += length;
        Add(kind, start);
        if (kind is TokenKind.Invalid)
        {
            Error(start, _at, $"Unexpected token {_text[start]}");
        }
    }

    private static (TokenKind Kind, int Length) SignAt(char first, char second, char third) => (first, second, third) switch
    {
        (';', _, _) => (TokenKind.Semicolon, 1),
        (':', _, _) => (TokenKind.Colon, 1),
        (',', _, _) => (TokenKind.Comma, 1),
        ('(', _, _) => (TokenKind.ParenOpen, 1),
        (')', _, _) => (TokenKind.ParenClose, 1),
        ('[', _, _) => (TokenKind.BracketOpen, 1),
        (']', _, _) => (TokenKind.BracketClose, 1),
        ('@', _, _) => (TokenKind.At, 1),
        ('^', _, _) => (TokenKind.Caret, 1),
        ('.', '.', '.') => (TokenKind.Ellipsis, 3),
        ('.', '.', '<') => (TokenKind.RangeExclusive, 3),
        ('.', '.', _) => (TokenKind.Range, 2),
        ('.', _, _) => (TokenKind.Dot, 1),
        ('?', '?', _) => (TokenKind.Coalesce, 2),
        ('?', '!', _) when third != '=' => (TokenKind.NotCoalesce, 2),
        ('?', '.', _) => (TokenKind.QuestionDot, 2),
        ('?', _, _) => (TokenKind.Question, 1),
        ('|', '|', _) => (TokenKind.Or, 2),
        ('|', '>', _) => (TokenKind.Pipe, 2),
        ('|', _, _) => (TokenKind.Pipe, 1),
        ('&', '&', _) => (TokenKind.And, 2),
        ('=', '=', _) => (TokenKind.Equal, 2),
        ('=', _, _) => (TokenKind.Assign, 1),
        ('!', '=', _) => (TokenKind.NotEqual, 2),
        ('!', _, _) => (TokenKind.Not, 1),
        ('<', '<', _) => (TokenKind.ShiftLeft, 2),
        ('<', '=', _) => (TokenKind.LessOrEqual, 2),
        ('<', _, _) => (TokenKind.Less, 1),
        ('>', '>', _) => (TokenKind.ShiftRight, 2),
        ('>', '=', _) => (TokenKind.GreaterOrEqual, 2),
        ('>', _, _) => (TokenKind.Greater, 1),
        ('+', '+', _) => (TokenKind.Increment, 2),
        ('+', '=', _) => (TokenKind.AddAssign, 2),
        ('+', _, _) => (TokenKind.Plus, 1),
        ('-', '-', _) => (TokenKind.Decrement, 2),
        ('-', '=', _) => (TokenKind.SubtractAssign, 2),
        ('-', _, _) => (TokenKind.Minus, 1),
        ('*', '=', _) => (TokenKind.MultiplyAssign, 2),
        ('*', _, _) => (TokenKind.Multiply, 1),
        ('/', '/', '=') => (TokenKind.DivideRoundAssign, 3),
        ('/', '/', _) => (TokenKind.DivideRound, 2),
        ('/', '=', _) => (TokenKind.DivideAssign, 2),
        ('/', _, _) => (TokenKind.Divide, 1),
        ('%', '=', _) => (TokenKind.ModuloAssign, 2),
        ('%', _, _) => (TokenKind.Modulo, 1),
        _ => (TokenKind.Invalid, 1),
    };

    // $name is a local, $1 an argument, $ all arguments, $$ the wrapped block; $" begins an interpolated text.
    private void ReadDollar()
    {
        var start = _at++;
        if (Current is '"' or '\'')
        {
            ReadInterpolated(start);
        }
        else if (Current == '$')
        {
            _at++;
            Add(TokenKind.Variable, start, "$$");
        }
        else if (char.IsAsciiDigit(Current))
        {
            var digits = _at;
            while (char.IsAsciiDigit(Current))
            {
                _at++;
            }

            if (!int.TryParse(_text.AsSpan(digits, _at - digits), out var index))
            {
                Error(start, _at, "The number of the argument is too large");
            }

            Add(TokenKind.Argument, start, index);
        }
        else
        {
            Add(TokenKind.Variable, start, IsNameStart(Current) ? string.Intern($"${ReadName()}") : "$");
            _tokens[^1] = _tokens[^1] with { End = _at };
        }
    }

    private string ReadName()
    {
        var start = _at;
        while (IsNameStart(Current) || char.IsDigit(Current))
        {
            _at++;
        }

        return string.Intern(_text[start.._at]);
    }

    // # to the end of the line, or ## to the next ##; in a code block }} ends both.
    private void SkipComment()
    {
        var acrossLines = Peek(1) == '#';
        _at += acrossLines ? 2 : 1;
        for (; _at < _text.Length; _at++)
        {
            if (acrossLines && Current == '#' && Peek(1) == '#')
            {
                _at += 2;
                return;
            }

            if ((!acrossLines && Current is '\r' or '\n') || (_inBlock && EndsBlock()))
            {
                return;
            }
        }
    }

    private bool EndsBlock() => (Current == '}' && Peek(1) == '}') || (Current is '-' or '~' && Peek(1) == '}' && Peek(2) == '}');

    private void SkipBlanks()
    {
        while (Current is not ('\r' or '\n') && char.IsWhiteSpace(Current))
        {
            _at++;
        }
    }

    private static bool IsNameStart(char letter) => char.IsLetter(letter) || letter == '_';
}
