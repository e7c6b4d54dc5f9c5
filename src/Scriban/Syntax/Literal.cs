namespace Scriban.Syntax;

/// <summary>A number, a text, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
internal sealed class Literal(object? value) : ScriptNode
{
    public object? Value => value;

    internal override object? Evaluate(TemplateContext context) => value;
}
