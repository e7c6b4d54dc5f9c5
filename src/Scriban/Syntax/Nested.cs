namespace Scriban.Syntax;

/// <summary>A call or literal in brackets, which takes no arguments of its own where the bare one would.</summary>
internal sealed class Nested(ScriptNode inner) : ScriptNode
{
    internal override object? Evaluate(TemplateContext context) => inner.Evaluate(context);

    internal override bool EvaluateBool(TemplateContext context) => inner.EvaluateBool(context);
}
