namespace Scriban.Syntax;

/// <summary><c>ret value</c></summary>
internal sealed class ReturnStatement(ScriptNode? value) : ScriptNode
{
    internal override object? Evaluate(TemplateContext context)
    {
        context.Return(value?.Evaluate(context));
        return null;
    }
}
