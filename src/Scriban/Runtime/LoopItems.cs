using System.Collections;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>What a loop goes through, as a list.</summary>
internal static class LoopItems
{
    public static IList Of(TemplateContext context, SourceSpan span, object value) => value switch
    {
        string text => Characters(text),
        IList list => list,
        IScriptOutput output => Characters(output.ToString() ?? ""),
        IScriptObject members => Pairs(context, span, members),
        IDictionary dictionary => Pairs(dictionary),
        IEnumerable sequence => Drain(context, span, sequence),
        _ => throw new ScriptRuntimeException(span, $"Unexpected type `{TypeNames.Of(value)}` for the list of a loop"),
    };

    private static object?[] Characters(string text)
    {
        var result = new object?[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            result[i] = Boxes.Of(text[i]);
        }

        return result;
    }

    private static List<object?> Pairs(TemplateContext context, SourceSpan span, IScriptObject members)
    {
        List<object?> pairs = new(members.Count);
        foreach (var name in members.GetMembers())
        {
            members.TryGetValue(context, span, name, out var value);
            pairs.Add(Pair(name, value));
        }

        return pairs;
    }

    private static List<object?> Pairs(IDictionary dictionary)
    {
        List<object?> pairs = new(dictionary.Count);
        foreach (DictionaryEntry entry in dictionary)
        {
            pairs.Add(Pair(entry.Key, entry.Value));
        }

        return pairs;
    }

    // Without a loop limit an endless sequence is the host's own affair; a cancellation still ends it.
    private static List<object?> Drain(TemplateContext context, SourceSpan span, IEnumerable sequence)
    {
        List<object?> items = [];
        foreach (var item in sequence)
        {
            items.Add(item);
            if (context.LoopLimit > 0 && items.Count > context.LoopLimit)
            {
                throw new ScriptRuntimeException(span, $"Exceeding number of iteration limit `{context.LoopLimit}` for loop statement.");
            }
        }

        return items;
    }

    /// <summary>An entry of an object or dictionary, as loops have it.</summary>
    public static ScriptObject Pair(object key, object? value) => new(2) { ["key"] = key, ["value"] = value };
}
