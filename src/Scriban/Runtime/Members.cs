using System.Collections;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Members and items of values of any kind.</summary>
internal static partial class Members
{
    /// <summary>The member's value; what the reader finds out about a .NET type is kept in the caller's field.</summary>
    public static object? Get(TemplateContext context, SourceSpan span, object owner, string name, ref MemberReader? reader)
    {
        if (name == "empty?")
        {
            return Boxes.Of(EmptyObject.Is(owner));
        }

        if (owner is not IScriptObject)
        {
            if (reader is { } known && known.Fits(context, owner))
            {
                return known.Get(span, owner);
            }

            if (context.TypeMembers.Of(owner.GetType()).Find(name) is { } found && !HasOwnRules(owner))
            {
                reader = found;
                return found.Get(span, owner);
            }
        }

        return TryGet(context, span, owner, name, out var value) ? value
            : context.EnableRelaxedMemberAccess ? null
            : throw new ScriptRuntimeException(span, $"Cannot get member with name {name}");
    }

    public static bool TryGet(TemplateContext context, SourceSpan span, object owner, string name, out object? value) =>
        TryGetOwn(context, span, owner, name, out value)
        || (context.TryGetMember is { } asked && asked(context, span, owner, name, out value));

    public static void Set(TemplateContext context, SourceSpan span, object owner, string name, object? value)
    {
        var done = owner switch
        {
            IScriptObject members => members.TrySetValue(context, span, name, value, readOnly: false),
            IDictionary dictionary => TrySetKey(context, span, dictionary, name, value),
            _ => context.TypeMembers.Of(owner.GetType()).Find(name)?.TrySet(context, span, owner, value) == true,
        };
        if (!done)
        {
            throw new ScriptRuntimeException(span, $"Cannot set a value for the readonly or unknown member `{name}`");
        }
    }

    private static bool TryGetOwn(TemplateContext context, SourceSpan span, object owner, string name, out object? value)
    {
        switch (owner)
        {
            case ScriptObject members:
                return members.TryGetValue(context, span, name, out value);
            case IScriptObject members:
                return members.TryGetValue(context, span, name, out value);
            case string or IScriptOutput:
                value = name == "size" ? Boxes.Of(owner.ToString()?.Length ?? 0) : null;
                return name == "size";
            case IDictionary dictionary:
                return TryGetKey(context, dictionary, name, out value);
            default:
                break;
        }

        if (context.TypeMembers.Of(owner.GetType()) is var type && type.Find(name) is { } reader)
        {
            value = reader.Get(span, owner);
            return true;
        }

        if (type.Entries is { } entries)
        {
            return entries.TryGet(owner, name, out value);
        }

        value = name != "size" ? null
            : owner is ICollection list ? Boxes.Of(list.Count)
            : owner is IEnumerable ? type.Find("count")?.Get(span, owner)
            : null;
        return value is not null;
    }

    private static bool HasOwnRules(object owner) => owner is string or IScriptOutput or IDictionary;

    private static bool TryGetKey(TemplateContext context, IDictionary dictionary, object key, out object? value)
    {
        var type = context.TypeMembers.Of(dictionary.GetType());
        if (type.Entries is { } entries && key is string name)
        {
            return entries.TryGet(dictionary, name, out value);
        }

        key = type.KeyType is null ? key : context.ToObject(default, key, type.KeyType)!;
        value = dictionary[key];
        return value is not null || dictionary.Contains(key);
    }

    private static bool TrySetKey(TemplateContext context, SourceSpan span, IDictionary dictionary, object key, object? value)
    {
        if (dictionary.IsReadOnly)
        {
            return false;
        }

        var type = context.TypeMembers.Of(dictionary.GetType());
        dictionary[type.KeyType is null ? key : context.ToObject(span, key, type.KeyType)!] =
            type.ValueType is null ? value : context.ToObject(span, value, type.ValueType);
        return true;
    }
}
