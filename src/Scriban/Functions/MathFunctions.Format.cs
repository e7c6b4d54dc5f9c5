using System.Globalization;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Functions;

internal static partial class MathFunctions
{
    /// <summary>The number by a .NET format, in the given culture or else the context's.</summary>
    public static string Format(TemplateContext context, SourceSpan span, object? value, string? format, string? culture = null)
    {
        var read = culture is null ? context.CurrentCulture : CultureInfo.GetCultureInfo(culture);
        return value switch
        {
            null => "",
            double number => number.ToString(format, read),
            int number => number.ToString(format, read),
            decimal number => number.ToString(format, read),
            _ when IsNumber(value) => ((IFormattable)value).ToString(format, read),
            _ => throw new ScriptRuntimeException(span, $"Unexpected `{context.ObjectToString(value)}`. Must be a formattable number"),
        };
    }

    // Numbers for variety in a page, not for secrets.
#pragma warning disable CA5394
    /// <summary>From <paramref name="minValue"/> up to, not with, <paramref name="maxValue"/>.</summary>
    public static int Random(SourceSpan span, int minValue, int maxValue) =>
        minValue < maxValue
            ? System.Random.Shared.Next(minValue, maxValue)
            : throw new ScriptRuntimeException(span, $"The lower bound {minValue} must be below the upper bound {maxValue}");
#pragma warning restore CA5394

    public static string Uuid() => Guid.NewGuid().ToString();
}
