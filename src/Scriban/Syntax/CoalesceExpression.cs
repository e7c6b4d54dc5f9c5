namespace Scriban.Syntax;

/// <summary><c>a ?? b</c> is b where a is null; <c>a ?! b</c> is b where a is not.</summary>
internal sealed class CoalesceExpression(ScriptNode left, bool whenNull, ScriptNode right) : ScriptNode
{
    internal override object? Evaluate(TemplateContext context)
    {
        context.CheckStack(this);
        var value = left.Evaluate(context);
        return value is null == whenNull ? right.Evaluate(context) : value;
    }
}
