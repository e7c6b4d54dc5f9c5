using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Parsing;

/// <content>Statements.</content>
internal sealed partial class Parser
{
    // The blanks that stand alone before the code block that is being read.
    private string? _indent;

    /// <summary>Statements up to the <c>end</c>, <c>else</c> or <c>when</c> that belongs to the opener, which is left to be taken.</summary>
    private ScriptBlockStatement ReadBlock(string opener)
    {
        List<ScriptNode> statements = [];
        var start = Current.Start;
        while (Kind is not TokenKind.EndOfText && !EndsBlock(opener))
        {
            var token = Current;
            switch (token.Kind)
            {
                case TokenKind.Raw:
                    Take();
                    statements.Add(Placed(new RawStatement(source.Text[token.Start..token.End]), token.Start));
                    break;
                case TokenKind.CodeEnter:
                    Take();
                    _indent = (string?)token.Value;
                    break;
                case TokenKind.CodeExit or TokenKind.NewLine or TokenKind.Semicolon:
                    Take();
                    break;
                default:
                    AddStatement(statements);
                    break;
            }
        }

        return Placed(new ScriptBlockStatement([.. statements]), start);
    }

    private void AddStatement(List<ScriptNode> statements)
    {
        var indent = _indent;
        if (!Enter())
        {
            return;
        }

        var statement = ReadStatement();
        Leave();
        if (statement is null)
        {
            SkipStatement();
        }
        else if (ExpectStatementEnd())
        {
            statements.Add(
                indent is not null && statement is not (AssignStatement or CompoundAssignStatement or FunctionStatement or ReturnStatement or JumpStatement)
                    ? new IndentStatement(indent, statement) { Span = statement.Span }
                    : statement);
        }
    }

    private bool EndsBlock(string opener)
    {
        if (Kind is not TokenKind.Identifier)
        {
            return false;
        }

        var ends = Current.Name switch
        {
            "end" => opener.Length > 0,
            "else" => opener is "if" or "for" or "tablerow" or "case" or "when",
            "when" => opener is "case" or "when",
            _ => false,
        };
        if (!ends && Current.Name is "end" or "else" or "when")
        {
            Error($"No statement is open here that the <{Current.Name}> could belong to");
            Take();
            SkipStatement();
        }

        return ends;
    }

    private bool ExpectStatementEnd()
    {
        if (Kind is TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeExit or TokenKind.EndOfText or TokenKind.Raw)
        {
            return true;
        }

        // "do ... end)" and the like: an end may directly follow the last statement's own end.
        Error(Kind is TokenKind.Pipe or TokenKind.Dot ? $"Unexpected token {Describe(Current)}" : $"Invalid token found `{Describe(Current)}`. Expecting <EOL>/end of line.");
        SkipStatement();
        return false;
    }

    private void SkipStatement()
    {
        while (Kind is not (TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeExit or TokenKind.EndOfText))
        {
            _at++;
        }

        _skipsNewLines = false;
    }

    private bool ExpectEnd(Token opener)
    {
        if (Kind is TokenKind.Identifier && Current.Name == "end")
        {
            Take();
            return true;
        }

        if (!messages.HasErrors)
        {
            Error(opener, $"The <end> of the statement `{opener.Value}` was not found");
        }

        return false;
    }

    private ScriptNode? ReadStatement()
    {
        var token = Current;
        return (token.Kind is TokenKind.Identifier && tokens[_at + 1].Kind is not TokenKind.Dot ? token.Name : "") switch
        {
            "if" => ReadIf(),
            "case" => ReadCase(),
            "for" => ReadFor(isTable: false),
            "tablerow" => ReadFor(isTable: true),
            "while" => ReadWhile(),
            "with" => ReadWith(),
            "wrap" => ReadWrap(),
            "capture" => ReadCapture(),
            "func" => ReadFunction(),
            "import" => ReadAfterWord(node => new ImportStatement(node)),
            "readonly" => ReadAfterWord(node => node is ScriptVariable variable ? new ReadOnlyStatement(variable) : null),
            "ret" => ReadReturn(),
            "break" => ReadJump(Flow.Break),
            "continue" => ReadJump(Flow.Continue),
            "in" => Fail<ScriptNode>("Unexpected token in"),
            _ => IsInlineFunction() ? ReadInlineFunction() : ReadExpressionStatement(),
        };
    }

    private ScriptNode? ReadExpressionStatement()
    {
        var start = Current.Start;
        if (ReadExpression(PipeLevel, Reach.Statement) is not { } node)
        {
            return null;
        }

        if (Kind is < TokenKind.Assign or > TokenKind.ModuloAssign)
        {
            return Placed(new ExpressionStatement(node), start);
        }

        if (!node.IsAssignable)
        {
            Error(node.Span, "The expression cannot be assigned to");
            return null;
        }

        var sign = Take();
        if (!StartsOperand())
        {
            return Fail<ScriptNode>($"Expecting an <expression> to the right of the operator instead of {Describe(Current)}");
        }

        return ReadExpression() is not { } value ? null
            : sign.Kind is TokenKind.Assign ? Placed(new AssignStatement(node, value), start)
            : Placed(new CompoundAssignStatement(node, OperatorOf(sign.Kind), source.Span(sign.Start, sign.End), value), start);
    }

    private ScriptNode? ReadAfterWord(Func<ScriptNode, ScriptNode?> make)
    {
        var word = Take();
        if (ReadOperandOf(word) is not { } node)
        {
            return null;
        }

        if (make(node) is not { } statement)
        {
            Error(node.Span, $"A variable must follow `{word.Value}`");
            return null;
        }

        return Placed(statement, word.Start);
    }

    private ScriptNode? ReadOperandOf(Token word, Reach reach = Reach.Full) =>
        StartsOperand() ? ReadExpression(PipeLevel, reach) : Fail<ScriptNode>($"Expecting an <expression> after `{word.Value}` instead of {Describe(Current)}");

    private ReturnStatement? ReadReturn()
    {
        var word = Take();
        if (!StartsOperand())
        {
            return Placed(new ReturnStatement(null), word.Start);
        }

        return ReadExpression() is { } value ? Placed(new ReturnStatement(value), word.Start) : null;
    }

    private JumpStatement ReadJump(Flow flow)
    {
        var word = Take();
        return Placed(new JumpStatement(flow), word.Start);
    }

    private WithStatement? ReadWith()
    {
        var word = Take();
        var subject = ReadHeader(word);
        var body = ReadBlock("with");
        return ExpectEnd(word) && subject is not null ? Placed(new WithStatement(subject, body), word.Start) : null;
    }

    private CaptureStatement? ReadCapture()
    {
        var word = Take();
        var target = ReadHeader(word, Reach.NoCalls);
        if (target?.IsAssignable == false)
        {
            Error(target.Span, "The expression cannot be assigned to");
        }

        var body = ReadBlock("capture");
        return ExpectEnd(word) && target is not null ? Placed(new CaptureStatement(target, body), word.Start) : null;
    }

    private WrapStatement? ReadWrap()
    {
        var word = Take();
        var header = ReadHeader(word);
        var call = header as CallExpression ?? (header is null ? null : new CallExpression(source, header, [], null, isPipe: false) { Span = header.Span });
        var body = ReadBlock("wrap");
        return ExpectEnd(word) && call is not null ? Placed(new WrapStatement(call, body), word.Start) : null;
    }

    // What follows a word that opens a block. With an error in it the block is read all the same, so that its end finds it.
    private ScriptNode? ReadHeader(Token word, Reach reach = Reach.Full)
    {
        var node = ReadOperandOf(word, reach);
        if (node is null)
        {
            SkipStatement();
        }
        else if (!ExpectStatementEnd())
        {
            node = null;
        }

        return node;
    }
}
