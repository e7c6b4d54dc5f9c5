using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>!value</c></summary>
internal sealed class NotExpression(ScriptNode operand) : ScriptNode
{
    internal override object? Evaluate(TemplateContext context) => Boxes.Of(EvaluateBool(context));

    internal override bool EvaluateBool(TemplateContext context) => !operand.EvaluateBool(context);
}
