using System.Collections;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>for variable in list ... else ... end</c></summary>
internal class ForStatement(ScriptVariable variable, ScriptNode list, LoopOptions options, ScriptBlockStatement body, ScriptBlockStatement? otherwise) : ScriptNode
{
    protected ScriptBlockStatement Body => body;

    protected LoopOptions Options => options;

    internal override object? Evaluate(TemplateContext context)
    {
        var value = list.Evaluate(context);
        if (value is null)
        {
            return null;
        }

        var items = LoopItems.Of(context, list.Span, value);
        items = options.Apply(context, items);
        if (items.Count == 0)
        {
            return otherwise?.Evaluate(context);
        }

        return Run(context, items);
    }

    protected virtual object? RunBody(TemplateContext context, ForLoop loop) => body.Evaluate(context);

    protected virtual void Finish(TemplateContext context, ForLoop loop)
    {
    }

    private object? Run(TemplateContext context, IList items)
    {
        ForLoop loop = new(items.Count);
        object? last = null;
        var slot = context.EnterLoop(this, variable, "for", loop);
        try
        {
            for (var i = 0; i < loop.Length && i < items.Count; i++)
            {
                loop.Index = i;
                var item = items[i];
                loop.Step(item);
                context.StepLoop(this, slot, variable, item);
                last = RunBody(context, loop);
                if (context.LeavesLoop())
                {
                    break;
                }
            }

            Finish(context, loop);
        }
        finally
        {
            context.LeaveLoop(slot);
        }

        return last;
    }
}
