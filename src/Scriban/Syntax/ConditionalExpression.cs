namespace Scriban.Syntax;

/// <summary><c>condition ? a : b</c></summary>
internal sealed class ConditionalExpression(ScriptNode condition, ScriptNode whenTrue, ScriptNode whenFalse) : ScriptNode
{
    internal override object? Evaluate(TemplateContext context)
    {
        context.CheckStack(this);
        return (condition.EvaluateBool(context) ? whenTrue : whenFalse).Evaluate(context);
    }
}
