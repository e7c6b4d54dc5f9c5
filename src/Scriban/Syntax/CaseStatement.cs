using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>case value ... when a, b ... else ... end</c></summary>
internal sealed class CaseStatement(ScriptNode subject, CaseStatement.When[] whens, ScriptNode? otherwise) : ScriptNode
{
    internal override object? Evaluate(TemplateContext context)
    {
        var value = subject.Evaluate(context);
        foreach (var when in whens)
        {
            foreach (var candidate in when.Values)
            {
                if (Operators.Holds(context, candidate.Span, BinaryOperator.Equal, value, candidate.Evaluate(context)))
                {
                    return when.Body.Evaluate(context);
                }
            }
        }

        return otherwise?.Evaluate(context);
    }

    internal sealed record When(ScriptNode[] Values, ScriptNode Body);
}
