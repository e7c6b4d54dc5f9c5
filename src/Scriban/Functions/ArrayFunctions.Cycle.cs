using System.Collections;
using Scriban.Parsing;

namespace Scriban.Functions;

/// <content>Taking turns.</content>
internal static partial class ArrayFunctions
{
    /// <summary>The next item of the list at each call; calls with the same group, or else the same items, take turns.</summary>
    public static object? Cycle(TemplateContext context, SourceSpan span, IEnumerable? list, object? group = null)
    {
        if (Copy(context, span, list) is not { Count: > 0 } items)
        {
            return null;
        }

        if (!context.Tags.TryGetValue(typeof(CycleTurns), out var kept))
        {
            context.Tags[typeof(CycleTurns)] = kept = new CycleTurns();
        }

        var turns = (CycleTurns)kept;
        var key = group is null ? Join(context, span, items, ",") : context.ObjectToString(group) ?? "";
        var turn = turns.GetValueOrDefault(key) % items.Count;
        turns[key] = turn + 1;
        return items[turn];
    }

    private sealed class CycleTurns() : Dictionary<string, int>(StringComparer.Ordinal);
}
