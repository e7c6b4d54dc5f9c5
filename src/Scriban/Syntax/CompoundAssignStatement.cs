using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>target += value</c> and the like.</summary>
internal sealed class CompoundAssignStatement(ScriptNode target, BinaryOperator op, SourceSpan opSpan, ScriptNode value) : ScriptNode
{
    internal override object? Evaluate(TemplateContext context)
    {
        target.Assign(context, Operators.Apply(context, opSpan, op, target.Evaluate(context), value.Evaluate(context)));
        return null;
    }
}
