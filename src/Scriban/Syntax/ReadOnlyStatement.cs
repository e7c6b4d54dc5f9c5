namespace Scriban.Syntax;

/// <summary><c>readonly name</c></summary>
internal sealed class ReadOnlyStatement(ScriptVariable variable) : ScriptNode
{
    internal override object? Evaluate(TemplateContext context)
    {
        context.SetReadOnly(variable);
        return null;
    }
}
