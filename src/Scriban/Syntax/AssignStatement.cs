namespace Scriban.Syntax;

/// <summary><c>target = value</c></summary>
internal sealed class AssignStatement(ScriptNode target, ScriptNode value) : ScriptNode
{
    internal override object? Evaluate(TemplateContext context)
    {
        target.Assign(context, value.Evaluate(context));
        return null;
    }
}
