namespace Scriban.Syntax;

/// <summary>Statements that run one after the other.</summary>
public class ScriptBlockStatement : ScriptNode
{
    internal ScriptBlockStatement(ScriptNode[] statements) => Statements = statements;

    internal ScriptNode[] Statements { get; }

    internal override object? Evaluate(TemplateContext context)
    {
        context.CheckStack(this);
        object? last = null;
        foreach (var statement in Statements)
        {
            context.CheckAbort(statement);
            try
            {
                last = statement.Evaluate(context);
            }
            catch (ScriptRuntimeException exception) when (exception is not ScriptAbortException && context.RenderRuntimeException is not null)
            {
                context.Write(statement.Span, context.RenderRuntimeException(exception));
            }

            if (context.Flow is not Runtime.Flow.None)
            {
                break;
            }
        }

        return last;
    }
}
