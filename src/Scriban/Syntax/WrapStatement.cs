namespace Scriban.Syntax;

/// <summary><c>wrap f a ... end</c>: calls f with the block.</summary>
internal sealed class WrapStatement(CallExpression call, ScriptBlockStatement body) : ScriptNode
{
    internal override object? Evaluate(TemplateContext context)
    {
        if (call.Target.EvaluateAliased(context) is not Runtime.IScriptCustomFunction)
        {
            throw new ScriptRuntimeException(call.Target.Span, $"Expecting a direct function instead of the expression `{call.TargetText}`");
        }

        if (call.Invoke(context, body) is { } value && context.EnableOutput)
        {
            context.Write(Span, value);
        }

        return null;
    }
}
