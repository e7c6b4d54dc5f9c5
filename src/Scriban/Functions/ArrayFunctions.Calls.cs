using System.Collections;
using System.Runtime.CompilerServices;
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

        return list switch
        {
            null => "",
            IList { Count: 0 } => "",
            _ => JoinAll(context, span, list, delimiter, Text),
        };

        string Text(object? item) => context.ObjectToString(function is null ? item : context.CallFunction(span, function, item)) ?? "";
    }

    private static string JoinAll(TemplateContext context, SourceSpan span, IEnumerable list, string? delimiter, Func<object?, string> text)
    {
        // Most lists that are joined make a short text, which then costs one string and nothing else.
        DefaultInterpolatedStringHandler joined = new(0, 0, null, stackalloc char[256]);
        var first = true;
        foreach (var item in Steps(context, span, list))
        {
            joined.AppendLiteral(first ? "" : delimiter ?? "");
            joined.AppendLiteral(text(item));
            first = false;
        }

        return joined.ToStringAndClear();
    }

    private static void CheckFunction(TemplateContext context, SourceSpan span, object? function)
    {
        if (function is not IScriptCustomFunction)
        {
            throw new ScriptRuntimeException(span, $"The argument `{context.ObjectToString(function, nested: true)}` is not a function");
        }
    }
}
