using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Parsing;

/// <content>Functions written in a template.</content>
internal sealed partial class Parser
{
    // Whether the function that is being read names $ or $0.
    private bool _readsArguments;

    private FunctionStatement? ReadFunction()
    {
        var word = Take();
        if (Kind is not (TokenKind.Identifier or TokenKind.Variable) || (Kind is TokenKind.Variable && Current.Name is "$" or "$$"))
        {
            Error($"Expecting a name after `func` instead of {Describe(Current)}");
            SkipStatement();
            ReadBlock("func");
            ExpectEnd(word);
            return null;
        }

        var token = Take();
        var name = Named(token);
        TemplateParameter[]? parameters = null;
        var good = Kind is not TokenKind.ParenOpen || (parameters = ReadParameters()) is not null;
        if (good)
        {
            good = ExpectStatementEnd();
        }
        else
        {
            SkipStatement();
        }

        var body = ReadBody(() => ReadBlock("func"), out var readsArguments);
        return ExpectEnd(word) && good ? Placed(new FunctionStatement(name, FunctionOf(parameters, body!, token.Name, readsArguments)), word.Start) : null;
    }

    private AnonymousFunction? ReadAnonymousFunction()
    {
        var word = Take();
        var outer = _skipsNewLines;
        _skipsNewLines = false;
        TemplateParameter[]? parameters = null;
        var good = Kind is not TokenKind.ParenOpen || HasBlankBefore || (parameters = ReadParameters()) is not null;
        if (!good || !ExpectStatementEnd())
        {
            _skipsNewLines = outer;
            return null;
        }

        var body = ReadBody(() => ReadBlock("do"), out var readsArguments);
        _skipsNewLines = outer;
        return ExpectEnd(word) ? Placed(new AnonymousFunction(FunctionOf(parameters, body!, "do", readsArguments)), word.Start) : null;
    }

    // name(a, b) = expression
    private bool IsInlineFunction()
    {
        if (Kind is not TokenKind.Identifier and not TokenKind.Variable || tokens[_at + 1].Kind is not TokenKind.ParenOpen || tokens[_at + 1].Start != Current.End)
        {
            return false;
        }

        for (var i = _at + 2; i < tokens.Count; i++)
        {
            switch (tokens[i].Kind)
            {
                case TokenKind.ParenClose:
                    return tokens[i + 1].Kind is TokenKind.Assign;
                case TokenKind.ParenOpen or TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeExit or TokenKind.EndOfText:
                    return false;
                default:
                    break;
            }
        }

        return false;
    }

    private FunctionStatement? ReadInlineFunction()
    {
        var start = Current.Start;
        var token = Take();
        var name = Named(token);
        if (ReadParameters() is not { } parameters || !Expect(TokenKind.Assign, "="))
        {
            return null;
        }

        if (!StartsOperand())
        {
            return Fail<FunctionStatement>($"Expecting an <expression> to the right of the operator instead of {Describe(Current)}");
        }

        var bodyStart = Current.Start;
        return ReadBody(() => ReadExpression(), out var readsArguments) is not { } value ? null
            : Placed(new FunctionStatement(name, FunctionOf(parameters, Placed(new ReturnStatement(value), bodyStart), token.Name, readsArguments)), start);
    }

    private TemplateParameter[]? ReadParameters()
    {
        List<TemplateParameter> parameters = [];
        var done = Bracketed(skipsNewLines: false, TokenKind.ParenClose, ")", () =>
        {
            while (Kind is TokenKind.Identifier)
            {
                if (ReadParameter(parameters) is not { } parameter)
                {
                    return false;
                }

                parameters.Add(parameter);
                if (!TryTake(TokenKind.Comma))
                {
                    break;
                }
            }

            return true;
        });
        return done ? [.. parameters] : null;
    }

    private TemplateParameter? ReadParameter(List<TemplateParameter> earlier)
    {
        var token = Take();
        if (earlier.Exists(p => p.Name == token.Name))
        {
            Error(token, $"The parameter `{token.Name}` is there twice");
            return null;
        }

        if (earlier.Exists(p => p.IsRest))
        {
            Error(token, "No parameter may follow the one that takes the rest");
            return null;
        }

        if (TryTake(TokenKind.Ellipsis))
        {
            return new(token.Name, IsRest: true, HasDefault: true, Default: null);
        }

        if (TryTake(TokenKind.Assign))
        {
            return ReadDefault() is { } value ? new(token.Name, IsRest: false, HasDefault: true, value.Value) : null;
        }

        if (earlier.Exists(p => p.HasDefault))
        {
            Error(token, $"The parameter `{token.Name}` needs a default as the one before it has");
            return null;
        }

        return new(token.Name, IsRest: false, HasDefault: false, Default: null);
    }

    private Literal? ReadDefault()
    {
        var token = Current;
        var negative = TryTake(TokenKind.Minus);
        return (Kind is TokenKind.Number or TokenKind.Text or TokenKind.Identifier ? ReadPrimary() : null) is not Literal literal
            ? LogNonLiteral(token)
            : negative ? new Literal(Operators.Sign(null, literal.Span, literal.Value, negative: true)) : literal;
    }

    private Literal? LogNonLiteral(Token token)
    {
        Error(token, "The default of a parameter must be a literal");
        return null;
    }

    private ScriptVariable Named(Token token) => Placed<ScriptVariable>(
        token.Kind is TokenKind.Identifier ? new GlobalVariable(token.Name) : new LocalVariable(token.Name[1..]), token.Start);

    // Only a body that names $ has the list of its arguments made.
    private ScriptNode? ReadBody(Func<ScriptNode?> read, out bool readsArguments)
    {
        var outer = _readsArguments;
        _readsArguments = false;
        var body = read();
        readsArguments = _readsArguments;
        _readsArguments = outer;
        return body;
    }

    private static IScriptCustomFunction FunctionOf(TemplateParameter[]? parameters, ScriptNode body, string name, bool readsArguments) =>
        parameters is null ? new SimpleFunction(body, name) : new ParametricFunction(parameters, body, name, readsArguments);
}
