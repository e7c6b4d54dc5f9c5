namespace Scriban.Syntax;

/// <summary><c>import object</c></summary>
internal sealed class ImportStatement(ScriptNode subject) : ScriptNode
{
    internal override object? Evaluate(TemplateContext context)
    {
        context.ImportInto(subject.Span, subject.Evaluate(context));
        return null;
    }
}
