namespace Scriban.Syntax;

/// <summary><c>if</c>; an <c>else if</c> is an if statement in the place of the else.</summary>
internal sealed class IfStatement(ScriptNode condition, ScriptNode then, ScriptNode? otherwise) : ScriptNode
{
    internal override object? Evaluate(TemplateContext context)
    {
        context.CheckStack(this);
        return (condition.EvaluateBool(context) ? then : otherwise)?.Evaluate(context);
    }
}
