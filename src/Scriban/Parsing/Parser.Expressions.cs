using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Parsing;

/// <content>Operators, from the loosest to the tightest.</content>
internal sealed partial class Parser
{
    private const int PipeLevel = 0;
    private const int ConditionalLevel = 1;
    private const int ArgumentLevel = 2;
    private const int CoalesceLevel = 2;
    private const int OrLevel = 3;
    private const int OperandLevel = 11;

    // A chain of operators makes a tree that is as deep as the chain is long.
    private const int LongestChain = 4000;

    private ScriptNode? ReadExpression(int level = PipeLevel, Reach reach = Reach.Full)
    {
        if (!Enter())
        {
            return null;
        }

        var start = Current.Start;
        var node = ReadOperand(level, reach & ~Reach.Statement);
        for (var length = 0; node is not null; length++)
        {
            if (length == LongestChain)
            {
                node = Fail<ScriptNode>("The expression has too many operators");
                break;
            }

            if (Kind is >= TokenKind.Assign and <= TokenKind.ModuloAssign)
            {
                node = reach.HasFlag(Reach.Statement) ? node : Fail<ScriptNode>("Expression is only allowed for a top level assignment");
                break;
            }

            if (Kind is TokenKind.Pipe && level <= PipeLevel)
            {
                node = ReadPipe(start, node, reach);
            }
            else if (Kind is TokenKind.Question && level <= ConditionalLevel)
            {
                node = ReadConditional(start, node, reach);
            }
            else if (LevelOf(Kind) is var binary && binary >= Math.Max(level, ArgumentLevel))
            {
                node = ReadBinary(start, node, binary, reach);
            }
            else
            {
                break;
            }
        }

        Leave();
        return node;
    }

    private ScriptNode? ReadBinary(int start, ScriptNode left, int level, Reach reach)
    {
        var sign = Take();
        if (!StartsOperand())
        {
            return Fail<ScriptNode>($"Expecting an <expression> to the right of the operator instead of {Describe(Current)}");
        }

        if (ReadExpression(level + 1, reach & ~Reach.Statement) is not { } right)
        {
            return null;
        }

        var place = source.Span(sign.Start, sign.End);
        return Placed<ScriptNode>(
            sign.Kind switch
            {
                TokenKind.And => new LogicalExpression(left, isAnd: true, right),
                TokenKind.Or => new LogicalExpression(left, isAnd: false, right),
                TokenKind.Coalesce => new CoalesceExpression(left, whenNull: true, right),
                TokenKind.NotCoalesce => new CoalesceExpression(left, whenNull: false, right),
                _ => new BinaryExpression(left, OperatorOf(sign.Kind), place, right),
            },
            start);
    }

    private ConditionalExpression? ReadConditional(int start, ScriptNode condition, Reach reach)
    {
        Take();
        return ReadExpression(PipeLevel, reach & ~Reach.Statement) is { } whenTrue
            && Expect(TokenKind.Colon, ":")
            && ReadExpression(PipeLevel, reach & ~Reach.Statement) is { } whenFalse
                ? Placed(new ConditionalExpression(condition, whenTrue, whenFalse), start)
                : null;
    }

    private ScriptNode? ReadPipe(int start, ScriptNode from, Reach reach)
    {
        Take();
        while (Kind is TokenKind.NewLine)
        {
            Take();
        }

        if (!StartsOperand())
        {
            return Fail<ScriptNode>($"Expecting a function to the right of the pipe instead of {Describe(Current)}");
        }

        var targetStart = Current.Start;
        return ReadPath() switch
        {
            null => null,
            CallExpression call => Placed(
                new CallExpression(source, call.Target, [from, .. call.Arguments], call.Names is { } names ? [null, .. names] : null, isPipe: true),
                targetStart),
            var target => ReadArguments(targetStart, target, ArgumentLevel, reach, from) is { } call ? call
                : Placed(new CallExpression(source, target, [from], null, isPipe: true), targetStart),
        };
    }

    private ScriptNode? ReadOperand(int level, Reach reach)
    {
        if (Kind is not (TokenKind.Not or TokenKind.Minus or TokenKind.Plus or TokenKind.At or TokenKind.Caret or TokenKind.Increment or TokenKind.Decrement))
        {
            var start = Current.Start;
            var path = ReadPath();
            return path is null || reach.HasFlag(Reach.NoCalls) || !IsCallable(path) ? path
                : ReadArguments(start, path, Math.Max(level, ArgumentLevel), reach, null) ?? (_failed ? null : path);
        }

        var sign = Take();
        if (!StartsOperand())
        {
            return Fail<ScriptNode>($"Expecting an <expression> to the right of the operator instead of {Describe(Current)}");
        }

        if (!Enter())
        {
            return null;
        }

        var inner = sign.Kind is TokenKind.At or TokenKind.Caret or TokenKind.Increment or TokenKind.Decrement ? reach | Reach.NoCalls : reach;
        var operand = ReadOperand(OperandLevel, inner);
        Leave();
        return operand is null ? null : Unary(sign, operand);
    }

    private static bool IsCallable(ScriptNode node) =>
        node is not (CallExpression or Literal or Interpolation or ListExpression or ObjectExpression or ThisExpression or AnonymousFunction);

    private ScriptNode? Unary(Token sign, ScriptNode operand)
    {
        if (sign.Kind is TokenKind.Increment or TokenKind.Decrement && !operand.IsAssignable)
        {
            Error(operand.Span, "The expression cannot be assigned to");
            return null;
        }

        return Placed<ScriptNode>(
            sign.Kind switch
            {
                TokenKind.Not => new NotExpression(operand),
                TokenKind.At => new FunctionAlias(operand),
                TokenKind.Caret => new SpreadExpression(operand),
                TokenKind.Minus or TokenKind.Plus => new SignExpression(operand, sign.Kind is TokenKind.Minus),
                _ => new IncrementExpression(operand, sign.Kind is TokenKind.Increment, isPrefix: true),
            },
            sign.Start);
    }

    private static int LevelOf(TokenKind kind) => kind switch
    {
        TokenKind.Coalesce or TokenKind.NotCoalesce => CoalesceLevel,
        TokenKind.Or => OrLevel,
        TokenKind.And => 4,
        TokenKind.Equal or TokenKind.NotEqual => 5,
        TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual => 6,
        TokenKind.Plus or TokenKind.Minus => 7,
        TokenKind.Multiply or TokenKind.Divide or TokenKind.DivideRound or TokenKind.Modulo or TokenKind.ShiftLeft or TokenKind.ShiftRight => 8,
        TokenKind.Range or TokenKind.RangeExclusive => 9,
        _ => -1,
    };

    private static BinaryOperator OperatorOf(TokenKind kind) => kind switch
    {
        TokenKind.Plus or TokenKind.AddAssign => BinaryOperator.Add,
        TokenKind.Minus or TokenKind.SubtractAssign => BinaryOperator.Subtract,
        TokenKind.Multiply or TokenKind.MultiplyAssign => BinaryOperator.Multiply,
        TokenKind.Divide or TokenKind.DivideAssign => BinaryOperator.Divide,
        TokenKind.DivideRound or TokenKind.DivideRoundAssign => BinaryOperator.DivideRound,
        TokenKind.Modulo or TokenKind.ModuloAssign => BinaryOperator.Modulo,
        TokenKind.ShiftLeft => BinaryOperator.ShiftLeft,
        TokenKind.ShiftRight => BinaryOperator.ShiftRight,
        TokenKind.Equal => BinaryOperator.Equal,
        TokenKind.NotEqual => BinaryOperator.NotEqual,
        TokenKind.Less => BinaryOperator.Less,
        TokenKind.LessOrEqual => BinaryOperator.LessOrEqual,
        TokenKind.Greater => BinaryOperator.Greater,
        TokenKind.GreaterOrEqual => BinaryOperator.GreaterOrEqual,
        TokenKind.Range => BinaryOperator.Range,
        _ => BinaryOperator.RangeExclusive,
    };
}
