using System.Globalization;
using System.Numerics;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <content>The operators under a name, for use in pipes.</content>
internal static partial class MathFunctions
{
    public static object? Plus(TemplateContext context, SourceSpan span, object? value, object? with) =>
        Operators.Apply(context, span, BinaryOperator.Add, value, with);

    public static object? Minus(TemplateContext context, SourceSpan span, object? value, object? with) =>
        Operators.Apply(context, span, BinaryOperator.Subtract, value, with);

    public static object? Times(TemplateContext context, SourceSpan span, object? value, object? with) =>
        Operators.Apply(context, span, BinaryOperator.Multiply, value, with);

    public static object? Modulo(TemplateContext context, SourceSpan span, object? value, object? with) =>
        Operators.Apply(context, span, BinaryOperator.Modulo, value, with);

    /// <summary>A quotient by a whole number is rounded down to one.</summary>
    public static object? DividedBy(TemplateContext context, SourceSpan span, object? value, object? divisor)
    {
        if (value is null || divisor is not (int or long))
        {
            return Operators.Apply(context, span, BinaryOperator.Divide, value, divisor);
        }

        var whole = ((IConvertible)divisor).ToInt64(CultureInfo.InvariantCulture);
        if (whole == 0)
        {
            throw new ScriptRuntimeException(span, "Attempted to divide by zero.");
        }

        return value switch
        {
            int or long => Narrow(Floor(((IConvertible)value).ToInt64(CultureInfo.InvariantCulture), whole)),
            BigInteger large => Narrow(Floor(large, whole)),
            decimal number => Narrow((BigInteger)Math.Floor(number / whole)),
            _ => Math.Floor(context.ToObject<double>(span, value) / whole) is var quotient && double.IsFinite(quotient)
                ? Narrow((BigInteger)quotient)
                : quotient,
        };
    }

    private static BigInteger Floor(BigInteger value, BigInteger divisor)
    {
        var quotient = BigInteger.DivRem(value, divisor, out var rest);
        return rest.IsZero || (rest.Sign < 0) == (divisor.Sign < 0) ? quotient : quotient - 1;
    }
}
