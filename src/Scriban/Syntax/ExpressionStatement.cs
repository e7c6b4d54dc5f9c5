namespace Scriban.Syntax;

/// <summary>An expression whose value is written.</summary>
internal sealed class ExpressionStatement(ScriptNode expression) : ScriptNode
{
    internal override object? Evaluate(TemplateContext context)
    {
        context.CurrentNode = expression;
        var value = expression.Evaluate(context);
        if (!context.EnableOutput)
        {
            return value;
        }

        if (value is not null)
        {
            context.Write(Span, value);
        }

        return null;
    }
}
