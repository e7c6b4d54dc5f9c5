using System.Collections;
using System.Text;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <content>What calls a function for each item, or may do so.</content>
internal static partial class ArrayFunctions
{
    public static ScriptArray? Each(TemplateContext context, SourceSpan span, IEnumerable? list, object? function)
    {
        CheckFunction(context, span, function);
        return list is null ? null : new(Steps(context, span, list).Select(item => context.CallFunction(span, function, item)));
    }

    public static ScriptArray? Filter(TemplateContext context, SourceSpan span, IEnumerable? list, object? function)
    {
        CheckFunction(context, span, function);
        return list is null
            ? null
            : new(Steps(context, span, list).Where(item => context.ToBool(span, context.CallFunction(span, function, item))));
    }

    /// <summary>Whether the function, given an item and the arguments, says so for any.</summary>
    public static bool Any(TemplateContext context, SourceSpan span, IEnumerable? list, object? function, params object?[] args)
    {
        CheckFunction(context, span, function);
        return list is not null
            && Steps(context, span, list).Any(item => context.ToBool(span, context.CallFunction(span, function, [item, .. args])));
    }

    public static string Join(TemplateContext context, SourceSpan span, IEnumerable? list, string? delimiter, object? function = null)
    {
        if (function is not null)
        {
            CheckFunction(context, span, function);
        }

        if (list is null)
        {
            return "";
        }

        StringBuilder joined = new();
        var first = true;
        foreach (var item in Steps(context, span, list))
        {
            joined.Append(first ? "" : delimiter);
            joined.Append(context.ObjectToString(function is null ? item : context.CallFunction(span, function, item)));
            first = false;
        }

        return joined.ToString();
    }

    private static void CheckFunction(TemplateContext context, SourceSpan span, object? function)
    {
        if (function is not IScriptCustomFunction)
        {
            throw new ScriptRuntimeException(span, $"The argument `{context.ObjectToString(function, nested: true)}` is not a function");
        }
    }
}
