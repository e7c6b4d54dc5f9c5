namespace Scriban.Syntax;

/// <summary>A statement of a code block with only blanks before it on its line; they go before each further line it writes.</summary>
internal sealed class IndentStatement(string indent, ScriptNode statement) : ScriptNode
{
    internal override object? Evaluate(TemplateContext context)
    {
        if (!context.AutoIndent)
        {
            return statement.Evaluate(context);
        }

        var outer = context.Indent;
        context.Indent = indent;
        try
        {
            return statement.Evaluate(context);
        }
        finally
        {
            context.Indent = outer;
        }
    }
}
