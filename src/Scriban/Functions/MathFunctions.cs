using System.Globalization;
using System.Numerics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The functions of <c>math</c>. A missing number stays missing.</summary>
internal static partial class MathFunctions
{
    public static object? Abs(TemplateContext context, SourceSpan span, object? value) => value switch
    {
        null => null,
        int number => number < 0 ? Narrow(-(long)number) : value,
        long number => number < 0 ? Narrow(-(BigInteger)number) : value,
        float number => Math.Abs(number),
        double number => Math.Abs(number),
        decimal number => Math.Abs(number),
        BigInteger number => BigInteger.Abs(number),
        _ when IsNumber(value) => value is IConvertible small ? Abs(context, span, small.ToInt64(CultureInfo.InvariantCulture)) : value,
        _ => throw new ScriptRuntimeException(span, $"The value `{context.ObjectToString(value)}` is not a number"),
    };

    public static object? Ceil(TemplateContext context, SourceSpan span, object? value) => value switch
    {
        null => null,
        decimal number => Math.Ceiling(number),
        _ => Math.Ceiling(context.ToObject<double>(span, value)),
    };

    public static object? Floor(TemplateContext context, SourceSpan span, object? value) => value switch
    {
        null => null,
        decimal number => Math.Floor(number),
        _ => Math.Floor(context.ToObject<double>(span, value)),
    };

    /// <summary>Halves go to the even neighbour.</summary>
    public static object? Round(TemplateContext context, SourceSpan span, object? value, int precision = 0) => value switch
    {
        null => null,
        double number => Math.Round(number, precision),
        decimal number => Math.Round(number, precision),
        _ => Math.Round(context.ToObject<double>(span, value), precision),
    };

    public static bool IsNumber(object? value) =>
        value is int or double or long or decimal or float or BigInteger or uint or ulong or short or ushort or byte or sbyte;

    // The narrowest kind of number that holds it, as literals have it.
    private static object Narrow(BigInteger number) => number.GetBitLength() switch
    {
        < 32 => (int)number,
        < 64 => (long)number,
        _ => (object)number,
    };
}
