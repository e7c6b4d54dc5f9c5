using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>break</c> or <c>continue</c></summary>
internal sealed class JumpStatement(Flow flow) : ScriptNode
{
    internal override object? Evaluate(TemplateContext context)
    {
        if (!context.InLoop)
        {
            throw new ScriptRuntimeException(Span, $"Unexpected `{(flow is Flow.Break ? "break" : "continue")}` outside of a loop");
        }

        context.Flow = flow;
        return null;
    }
}
