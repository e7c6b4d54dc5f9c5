namespace Scriban.Syntax;

/// <summary><c>^list</c>: the items of a list as arguments of their own.</summary>
internal sealed class SpreadExpression(ScriptNode operand) : ScriptNode
{
    internal override object? Evaluate(TemplateContext context) => operand.Evaluate(context);
}
