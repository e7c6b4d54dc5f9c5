namespace Scriban.Syntax;

/// <summary>Text outside of code.</summary>
internal sealed class RawStatement(string text) : ScriptNode
{
    internal override object? Evaluate(TemplateContext context)
    {
        context.Write(text);
        return null;
    }
}
