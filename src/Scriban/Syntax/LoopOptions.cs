using System.Collections;

namespace Scriban.Syntax;

/// <summary><c>offset: 1 reversed limit: 2 cols: 3</c> after a loop's list; applied in that order, however written.</summary>
internal sealed record LoopOptions(ScriptNode? Offset, ScriptNode? Limit, bool Reversed, ScriptNode? Columns)
{
    public IList Apply(TemplateContext context, IList items)
    {
        if (Offset is null && Limit is null && !Reversed)
        {
            return items;
        }

        var skipped = Offset is null ? 0 : Math.Clamp(context.ToInt(Offset.Span, Offset.Evaluate(context)), 0, items.Count);
        var limit = Limit is null ? 0 : context.ToInt(Limit.Span, Limit.Evaluate(context));
        var count = items.Count - skipped;
        var taken = limit > 0 ? Math.Min(limit, count) : count;
        var result = new object?[taken];
        for (var i = 0; i < taken; i++)
        {
            result[i] = items[Reversed ? items.Count - 1 - i : skipped + i];
        }

        return result;
    }
}
