namespace Scriban.Syntax;

/// <summary><c>capture target ... end</c></summary>
internal sealed class CaptureStatement(ScriptNode target, ScriptBlockStatement body) : ScriptNode
{
    internal override object? Evaluate(TemplateContext context)
    {
        context.PushOutput();
        Runtime.IScriptOutput captured;
        try
        {
            body.Evaluate(context);
        }
        finally
        {
            captured = context.PopOutput();
        }

        (captured as Runtime.StringBuilderOutput)?.Settle();
        target.Assign(context, captured);
        return null;
    }
}
