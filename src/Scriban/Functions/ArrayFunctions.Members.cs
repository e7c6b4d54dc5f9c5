using System.Collections;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <content>What looks at a member of each item.</content>
internal static partial class ArrayFunctions
{
    /// <summary>The member of each item that has it.</summary>
    public static ScriptArray? Map(TemplateContext context, SourceSpan span, IEnumerable? list, string? member)
    {
        if (list is null || member is null)
        {
            return null;
        }

        ScriptArray mapped = [];
        foreach (var item in Steps(context, span, list))
        {
            if (item is not null && ObjectMembers.TryGet(context, span, item, member, out var value))
            {
                mapped.Add(value);
            }
        }

        return mapped;
    }

    /// <summary>Equal items keep their order, null comes first, texts go by the culture.</summary>
    public static ScriptArray? Sort(TemplateContext context, SourceSpan span, IEnumerable? list, string? member = null)
    {
        if (list is null)
        {
            return null;
        }

        var path = string.IsNullOrEmpty(member) ? [] : member.Split('.');
        return new(Steps(context, span, list).OrderBy(item => ReadPath(context, span, item, path), new ItemOrder(context.CurrentCulture)));
    }

    private static object? ReadPath(TemplateContext context, SourceSpan span, object? item, string[] path)
    {
        foreach (var member in path)
        {
            if (item is null || !ObjectMembers.TryGet(context, span, item, member, out item))
            {
                return null;
            }
        }

        return item;
    }
}
