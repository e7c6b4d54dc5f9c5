using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>with object ... end</c></summary>
internal sealed class WithStatement(ScriptNode subject, ScriptBlockStatement body) : ScriptNode
{
    internal override object? Evaluate(TemplateContext context)
    {
        var value = subject.Evaluate(context);
        if (value is not IScriptObject members)
        {
            throw new ScriptRuntimeException(subject.Span, $"Invalid target property `{TypeNames.Of(value)}` used for [with] statement. Must be a ScriptObject instead");
        }

        context.PushGlobal(members);
        try
        {
            return body.Evaluate(context);
        }
        finally
        {
            context.PopGlobal();
        }
    }
}
