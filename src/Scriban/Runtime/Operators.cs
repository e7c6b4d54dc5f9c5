using System.Collections;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>What the operators of the language do with values of any kind.</summary>
internal static partial class Operators
{
    public static object? Apply(TemplateContext context, SourceSpan span, BinaryOperator op, object? left, object? right)
    {
        switch (op)
        {
            case >= BinaryOperator.Equal and <= BinaryOperator.GreaterOrEqual:
                return Boxes.Of(Holds(context, span, op, left, right));
            case BinaryOperator.And:
                return Boxes.Of(context.ToBool(span, left) && context.ToBool(span, right));
            case BinaryOperator.Or:
                return Boxes.Of(context.ToBool(span, left) || context.ToBool(span, right));
            case BinaryOperator.Coalesce:
                return left ?? right;
            case BinaryOperator.NotCoalesce:
                return left is null ? null : right;
            default:
                break;
        }

        var hasNull = left is null || right is null;
        try
        {
            var result = left switch
            {
                _ when op >= BinaryOperator.Range => Calculate(context, span, op, left, right),
                int a when right is int b => Integers(op, a, b),
                double a when right is double b => Reals(op, a, b),
                _ => Calculate(context, span, op, left, right),
            };
            return result is null && !hasNull ? throw Unsupported(span, op, left!, right!) : result;
        }
        catch (ArithmeticException exception)
        {
            throw new ScriptRuntimeException(span, exception.Message, exception);
        }
    }

    public static object? Sign(TemplateContext? context, SourceSpan span, object? value, bool negative)
    {
        if (value is null)
        {
            return null;
        }

        if (!IsNumber(value))
        {
            throw new ScriptRuntimeException(span, $"Unexpected value `{context?.ObjectToString(value) ?? value}` for the sign {(negative ? '-' : '+')}. Must be a number");
        }

        return negative && context is null && value is int number ? Boxes.Of(-number)
            : negative ? Apply(context!, span, BinaryOperator.Multiply, value, Boxes.Of(-1))
            : value;
    }

    private static object? Calculate(TemplateContext context, SourceSpan span, BinaryOperator op, object? left, object? right)
    {
        if (IsText(left) || IsText(right))
        {
            return Texts(context, span, op, left, right);
        }

        if (left is null || right is null)
        {
            return null;
        }

        if (op is BinaryOperator.Range or BinaryOperator.RangeExclusive)
        {
            return Range(context, span, op, left, right);
        }

        return IsNumber(left) && IsNumber(right) ? Numbers(op, left, right)
            : IsList(left) || IsList(right) ? Lists(context, span, op, left, right)
            : Times(op, left, right);
    }

    private static object? Times(BinaryOperator op, object left, object right) => (left, op, right) switch
    {
        (DateTime a, BinaryOperator.Subtract, DateTime b) => a - b,
        (DateTime a, BinaryOperator.Add, TimeSpan b) => a + b,
        (DateTime a, BinaryOperator.Subtract, TimeSpan b) => a - b,
        (DateTimeOffset a, BinaryOperator.Subtract, DateTimeOffset b) => a - b,
        (DateTimeOffset a, BinaryOperator.Add, TimeSpan b) => a + b,
        (DateTimeOffset a, BinaryOperator.Subtract, TimeSpan b) => a - b,
        (TimeSpan a, BinaryOperator.Add, TimeSpan b) => a + b,
        (TimeSpan a, BinaryOperator.Subtract, TimeSpan b) => a - b,
        (TimeSpan a, BinaryOperator.Add, DateTime b) => b + a,
        _ => null,
    };

    private static ScriptRange? Range(TemplateContext context, SourceSpan span, BinaryOperator op, object left, object right)
    {
        if (!TryGetLong(left, out var first) || !TryGetLong(right, out var last))
        {
            return null;
        }

        var step = first <= last ? 1 : -1;
        var count = Int128.Abs((Int128)last - first) + (op is BinaryOperator.Range ? 1 : 0);
        return context.LoopLimit > 0 && count > context.LoopLimit ? throw new ScriptRuntimeException(span, $"Range expression exceeds LoopLimit of `{context.LoopLimit}`")
            : count > int.MaxValue ? throw new ScriptRuntimeException(span, "The range is too long")
            : new(first, (int)count, step);
    }

    private static ScriptRuntimeException Unsupported(SourceSpan span, BinaryOperator op, object left, object right) =>
        IsList(left) || IsList(right) || op is BinaryOperator.Range or BinaryOperator.RangeExclusive
            ? new(span, $"The operator `{SignOf(op)}` is not supported between {TypeNames.Of(left)} and {TypeNames.Of(right)}")
            : new(span, $"Unsupported types `{TypeNames.Of(left)}` and `{TypeNames.Of(right)}` for the operator `{SignOf(op)}`");

    private static bool IsText(object? value) => value is string or char;

    private static bool IsList(object? value) => value is IEnumerable and not (string or IDictionary or ScriptObject);

    private static string SignOf(BinaryOperator op) => op switch
    {
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.DivideRound => "//",
        BinaryOperator.Modulo => "%",
        BinaryOperator.ShiftLeft => "<<",
        BinaryOperator.ShiftRight => ">>",
        BinaryOperator.Equal => "==",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.Range => "..",
        BinaryOperator.RangeExclusive => "..<",
        _ => op.ToString(),
    };
}
