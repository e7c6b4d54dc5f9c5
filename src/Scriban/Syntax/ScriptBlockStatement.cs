namespace Scriban.Syntax;

/// <summary>Statements that run one after the other.</summary>
public class ScriptBlockStatement : ScriptNode
{
    internal ScriptBlockStatement(ScriptNode[] statements) => Statements = statements;

    internal ScriptNode[] Statements { get; }

    internal override object? Evaluate(TemplateContext context)
    {
        object? last = null;
        foreach (var statement in Statements)
        {
            last = statement.Evaluate(context);
        }

        return last;
    }
}
