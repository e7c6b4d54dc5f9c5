using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>&amp;&amp;</c> and <c>||</c>: the right side runs only if the left one does not settle it.</summary>
internal sealed class LogicalExpression(ScriptNode left, bool isAnd, ScriptNode right) : ScriptNode
{
    internal override object? Evaluate(TemplateContext context) => Boxes.Of(EvaluateBool(context));

    internal override bool EvaluateBool(TemplateContext context)
    {
        context.CheckStack(this);
        return left.EvaluateBool(context) == isAnd ? right.EvaluateBool(context) : !isAnd;
    }
}
