using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>while condition ... end</c></summary>
internal sealed class WhileStatement(ScriptNode condition, ScriptBlockStatement body) : ScriptNode
{
    internal override object? Evaluate(TemplateContext context)
    {
        LoopState loop = new();
        object? last = null;
        var slot = context.EnterLoop(this, null, "while", loop);
        try
        {
            for (; condition.EvaluateBool(context); loop.Index++)
            {
                context.StepLoop(this, slot, null, null);
                last = body.Evaluate(context);
                if (context.LeavesLoop())
                {
                    break;
                }
            }
        }
        finally
        {
            context.LeaveLoop(slot);
        }

        return last;
    }
}
