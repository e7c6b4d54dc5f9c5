using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Parsing;

/// <content>Statements.</content>
internal sealed partial class Parser
{
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
