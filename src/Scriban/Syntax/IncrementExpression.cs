using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>x++</c>, <c>x--</c>, <c>++x</c>, <c>--x</c></summary>
internal sealed class IncrementExpression(ScriptNode operand, bool up, bool isPrefix) : ScriptNode
{
    internal override object? Evaluate(TemplateContext context)
    {
        var before = operand.Evaluate(context);
        var after = Operators.Apply(context, Span, up ? BinaryOperator.Add : BinaryOperator.Subtract, before, Boxes.Of(1));
        operand.Assign(context, after);
        return isPrefix ? after : before;
    }
}
