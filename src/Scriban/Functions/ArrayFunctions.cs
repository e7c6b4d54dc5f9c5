using System.Collections;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>The functions of <c>array</c>. Any list goes in, a new one comes out; no list gives none.</summary>
internal static partial class ArrayFunctions
{
    public static ScriptArray? Add(TemplateContext context, SourceSpan span, IEnumerable? list, object? value)
    {
        var added = Copy(context, span, list);
        added?.Add(value);
        return added;
    }

    public static ScriptArray? AddRange(TemplateContext context, SourceSpan span, IEnumerable? list1, IEnumerable? list2)
    {
        var joined = Copy(context, span, list1);
        if (joined is null || list2 is null)
        {
            return joined ?? Copy(context, span, list2);
        }

        joined.AddRange(Steps(context, span, list2));
        return joined;
    }

    public static ScriptArray? Concat(TemplateContext context, SourceSpan span, IEnumerable? list1, IEnumerable? list2) => AddRange(context, span, list1, list2);

    /// <summary>Puts the value at the index; a list that does not reach so far is filled up with nulls.</summary>
    public static ScriptArray? InsertAt(TemplateContext context, SourceSpan span, IEnumerable? list, int index, object? value)
    {
        var inserted = Copy(context, span, list);
        if (inserted is null)
        {
            return null;
        }

        context.CountSteps(span, Math.Max(index - inserted.Count, 0));
        while (inserted.Count < index)
        {
            inserted.Add(null);
        }

        inserted.Insert(Math.Max(index, 0), value);
        return inserted;
    }

    /// <summary>Leaves out the item at the index, which counts from the end if negative; outside the list nothing.</summary>
    public static ScriptArray? RemoveAt(TemplateContext context, SourceSpan span, IEnumerable? list, int index)
    {
        var shortened = Copy(context, span, list);
        if (shortened is null)
        {
            return null;
        }

        index += index < 0 ? shortened.Count : 0;
        if (index >= 0 && index < shortened.Count)
        {
            shortened.RemoveAt(index);
        }

        return shortened;
    }

    public static ScriptArray? Compact(TemplateContext context, SourceSpan span, IEnumerable? list) =>
        list is null ? null : new(Steps(context, span, list).Where(item => item is not null));

    public static ScriptArray? Uniq(TemplateContext context, SourceSpan span, IEnumerable? list) =>
        list is null ? null : new(Steps(context, span, list).Distinct());

    public static ScriptArray? Reverse(TemplateContext context, SourceSpan span, IEnumerable? list) =>
        list is null ? null : new(Steps(context, span, list).Reverse());

    public static ScriptArray? Limit(TemplateContext context, SourceSpan span, IEnumerable? list, int count) =>
        list is null ? null : new(Steps(context, span, list).Take(count));

    public static ScriptArray? Offset(TemplateContext context, SourceSpan span, IEnumerable? list, int index) =>
        list is null ? null : new(Steps(context, span, list).Skip(index));

    private static ScriptArray? Copy(TemplateContext context, SourceSpan span, IEnumerable? list) =>
        list is null ? null : new(Steps(context, span, list));

    // Every item counts against the limit that loops have.
    private static IEnumerable<object?> Steps(TemplateContext context, SourceSpan span, IEnumerable list)
    {
        if (list is not ICollection counted)
        {
            return StepByStep(context, span, list);
        }

        context.CountSteps(span, counted.Count);
        return list as IEnumerable<object?> ?? list.Cast<object?>();
    }

    private static IEnumerable<object?> StepByStep(TemplateContext context, SourceSpan span, IEnumerable list)
    {
        foreach (var item in list)
        {
            context.CountSteps(span, 1);
            yield return item;
        }
    }
}
