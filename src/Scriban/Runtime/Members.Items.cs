using System.Collections;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <content><c>target[key]</c></content>
internal static partial class Members
{
    public static object? GetAt(TemplateContext context, SourceSpan span, object owner, object? key, SourceSpan keySpan)
    {
        if (key is null)
        {
            return null;
        }

        switch (owner)
        {
            case string text:
                return Letter(text, context.ToInt(keySpan, key), keySpan);
            case IScriptOutput output:
                return Letter(output.ToString() ?? "", context.ToInt(keySpan, key), keySpan);
            case IList list when key is not (string or char):
                return Item(context, list, context.ToInt(keySpan, key), keySpan);
            case IDictionary dictionary and not IScriptObject:
                return TryGetKey(context, dictionary, key, out var value) || context.EnableRelaxedIndexerAccess ? value
                    : throw new ScriptRuntimeException(keySpan, $"The key {context.ObjectToString(key)} is not there");
            case IEnumerable sequence and not IScriptObject when key is int or long && context.TypeMembers.Of(owner.GetType()).Entries is null:
                return Item(context, sequence.Cast<object?>().ToArray(), context.ToInt(keySpan, key), keySpan);
            default:
                MemberReader? reader = null;
                return Get(context, span, owner, context.ObjectToString(key) ?? "", ref reader);
        }
    }

    public static void SetAt(TemplateContext context, SourceSpan span, object owner, object? key, object? value)
    {
        switch (owner)
        {
            case IList list when key is not (string or char):
                SetItem(context, span, list, context.ToInt(span, key), value);
                break;
            case IDictionary dictionary and not IScriptObject when key is not null:
                if (!TrySetKey(context, span, dictionary, key, value))
                {
                    throw new ScriptRuntimeException(span, "The dictionary is read-only");
                }

                break;
            case string:
                throw new ScriptRuntimeException(span, "The characters of a string cannot be set");
            default:
                Set(context, span, owner, context.ObjectToString(key) ?? "", value);
                break;
        }
    }

    private static object Letter(string text, int index, SourceSpan span)
    {
        var at = index < 0 ? index + text.Length : index;
        return at >= 0 && at < text.Length ? Boxes.Of(text[at])
            : throw new ScriptRuntimeException(span, "Index was outside the bounds of the array.");
    }

    private static object? Item(TemplateContext context, IList list, int index, SourceSpan span)
    {
        var at = index < 0 ? index + list.Count : index;
        return at >= 0 && at < list.Count ? list[at]
            : context.EnableRelaxedIndexerAccess ? null
            : throw new ScriptRuntimeException(span, $"The index {index} is out of bounds [0, {list.Count}]");
    }

    private static void SetItem(TemplateContext context, SourceSpan span, IList list, int index, object? value)
    {
        var at = index < 0 ? index + list.Count : index;
        if (at < 0 || at >= ScriptArray.LongestList || (at >= list.Count && (list.IsFixedSize || list.IsReadOnly)))
        {
            throw new ScriptRuntimeException(span, $"The index {index} is out of bounds [0, {list.Count}]");
        }

        if (list.IsReadOnly)
        {
            throw new ScriptRuntimeException(span, "The list is read-only");
        }

        var itemType = list is ScriptArray ? null : context.TypeMembers.Of(list.GetType()).ValueType;
        var item = itemType is null ? value : context.ToObject(span, value, itemType);
        if (list is ScriptArray array)
        {
            array[at] = item;
            return;
        }

        while (list.Count < at)
        {
            list.Add(itemType?.IsValueType == true ? Activator.CreateInstance(itemType) : null);
        }

        if (at == list.Count)
        {
            list.Add(item);
        }
        else
        {
            list[at] = item;
        }
    }
}
