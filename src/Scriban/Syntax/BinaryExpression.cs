using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>Arithmetic, comparison, ranges.</summary>
internal sealed class BinaryExpression(ScriptNode left, BinaryOperator op, SourceSpan opSpan, ScriptNode right) : ScriptNode
{
    internal override object? Evaluate(TemplateContext context)
    {
        context.CheckStack(this);
        return Operators.Apply(context, opSpan, op, left.Evaluate(context), right.Evaluate(context));
    }

    internal override bool EvaluateBool(TemplateContext context)
    {
        if (op is < BinaryOperator.Equal or > BinaryOperator.GreaterOrEqual)
        {
            return base.EvaluateBool(context);
        }

        context.CheckStack(this);
        return Operators.Holds(context, opSpan, op, left.Evaluate(context), right.Evaluate(context));
    }
}
