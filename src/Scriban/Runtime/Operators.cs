using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>What the operators of the language do with values of any kind.</summary>
internal static partial class Operators
{
    public static object? Apply(TemplateContext context, SourceSpan span, BinaryOperator op, object? left, object? right) =>
        throw new NotSupportedException();
}
