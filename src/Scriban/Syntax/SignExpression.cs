using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>-value</c> and <c>+value</c></summary>
internal sealed class SignExpression(ScriptNode operand, bool negative) : ScriptNode
{
    internal override object? Evaluate(TemplateContext context) => Operators.Sign(context, Span, operand.Evaluate(context), negative);
}
