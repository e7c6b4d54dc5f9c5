using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>
/// Builds the tree of a template. A method that meets an error logs it and returns null; the statement's rest is then skipped,
/// so that one run finds the mistakes of several statements.
/// </summary>
internal sealed partial class Parser(SourceText source, List<Token> tokens, ParserOptions options, LogMessageBag messages)
{
    // Who has so many mistakes will not read of more.
    public const int MostMessages = 50;

    private int _at;
    private int _depth;
    private bool _skipsNewLines;

    private Token Current => tokens[_at];

    private TokenKind Kind => tokens[_at].Kind;

    // Where the last token that was taken ended.
    private int LastEnd => _at == 0 ? 0 : tokens[_at - 1].End;

    private bool HasBlankBefore => _at == 0 || tokens[_at - 1].End != tokens[_at].Start;

    public ScriptPage ReadPage()
    {
        var body = ReadBlock("");
        return new(body) { Span = source.Span(0, source.Text.Length) };
    }

    private Token Take()
    {
        var token = Current;
        if (token.Kind is not TokenKind.EndOfText)
        {
            _at++;
            SkipNewLinesInBrackets();
        }

        return token;
    }

    private bool TryTake(TokenKind kind)
    {
        if (Kind != kind)
        {
            return false;
        }

        Take();
        return true;
    }

    private bool Expect(TokenKind kind, string text)
    {
        if (TryTake(kind))
        {
            return true;
        }

        Error($"Expecting a {text} instead of {Describe(Current)}");
        return false;
    }

    private void SkipNewLinesInBrackets()
    {
        while (_skipsNewLines && Kind is TokenKind.NewLine)
        {
            _at++;
        }
    }

    // What stands between brackets; line feeds count for nothing in lists and objects.
    private bool Bracketed(bool skipsNewLines, TokenKind close, string closeText, Func<bool> content)
    {
        var outer = _skipsNewLines;
        _skipsNewLines = skipsNewLines;
        Take();
        var done = content();
        if (done && Kind != close)
        {
            Error($"Expecting a {closeText} instead of {Describe(Current)}");
            done = false;
        }

        _skipsNewLines = outer;
        if (done)
        {
            Take();
        }

        return done;
    }

    private bool Enter()
    {
        if (++_depth <= options.ExpressionDepthLimit && RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return true;
        }

        _depth--;
        Error($"The statement depth limit `{options.ExpressionDepthLimit}` was reached when parsing this statement");
        _at = tokens.Count - 1;
        return false;
    }

    private void Leave() => _depth--;

    private string Describe(Token token) => token.Kind switch
    {
        TokenKind.EndOfText => "the end of the text",
        TokenKind.NewLine => "the end of the line",
        TokenKind.CodeExit => "}}",
        TokenKind.Raw => "text",
        _ => source.Text[token.Start..token.End],
    };

    private T? Fail<T>(string message)
        where T : class
    {
        Error(message);
        return null;
    }

    private void Error(string message) => Error(Current, message);

    private void Error(Token token, string message) => Error(source.Span(token.Start, token.End), message);

    private void Error(SourceSpan span, string message)
    {
        messages.Add(new(ParserMessageType.Error, span, message));
        if (messages.Count >= MostMessages)
        {
            _at = tokens.Count - 1;
        }
    }

    [return: NotNullIfNotNull(nameof(node))]
    private T? Placed<T>(T? node, int start)
        where T : ScriptNode
    {
        node?.Span = source.Span(start, LastEnd);
        return node;
    }
}
