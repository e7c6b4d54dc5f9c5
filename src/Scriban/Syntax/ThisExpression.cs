namespace Scriban.Syntax;

/// <summary><c>this</c>: the top global object.</summary>
internal sealed class ThisExpression : ScriptNode
{
    internal override object? Evaluate(TemplateContext context) => context.TopGlobal;
}
