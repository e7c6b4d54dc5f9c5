namespace Scriban.Syntax;

/// <summary><c>@name</c>: the function itself.</summary>
internal sealed class FunctionAlias(ScriptNode operand) : ScriptNode
{
    internal override object? Evaluate(TemplateContext context) => operand.EvaluateAliased(context);
}
