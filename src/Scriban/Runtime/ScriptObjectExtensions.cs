using System.Collections;
using System.Reflection;

namespace Scriban.Runtime;

/// <summary>Filling script objects from .NET.</summary>
public static class ScriptObjectExtensions
{
    /// <summary>
    /// The entries of a script object or dictionary; a type's static methods, fields and properties; any other object's fields and properties.
    /// </summary>
    public static void Import(this IScriptObject script, object? obj, MemberFilterDelegate? filter = null, MemberRenamerDelegate? renamer = null)
    {
        ArgumentNullException.ThrowIfNull(script);
        renamer ??= StandardMemberRenamer.Default;
        switch (obj)
        {
            case null:
                break;
            case IScriptObject members:
                foreach (var name in members.GetMembers())
                {
                    members.TryGetValue(null!, default, name, out var value);
                    script.Put(name, value);
                }

                break;
            case IDictionary dictionary:
                foreach (DictionaryEntry entry in dictionary)
                {
                    script.Put(entry.Key.ToString()!, entry.Value);
                }

                break;
            case IEnumerable<KeyValuePair<string, object?>> pairs:
                foreach (var (name, value) in pairs)
                {
                    script.Put(name, value);
                }

                break;
            case Type type:
                script.ImportMembers(type, null, filter, renamer);
                script.ImportMethods(type, filter, renamer);
                break;
            default:
                script.ImportMembers(obj.GetType(), obj, filter, renamer);
                break;
        }
    }

    public static void Import(this IScriptObject script, string member, Delegate function)
    {
        ArgumentNullException.ThrowIfNull(script);
        ArgumentNullException.ThrowIfNull(function);
        script.Put(member, MethodFunction.Of(function));
    }

    public static bool TryGetValue(this IScriptObject @this, string key, out object? value)
    {
        ArgumentNullException.ThrowIfNull(@this);
        return @this.TryGetValue(null!, default, key, out value);
    }

    // What is read-only stays as it is.
    private static void Put(this IScriptObject script, string name, object? value)
    {
        if (script.CanWrite(name))
        {
            script.TrySetValue(null!, default, name, value, readOnly: false);
        }
    }

    private static void ImportMembers(this IScriptObject script, Type type, object? instance, MemberFilterDelegate? filter, MemberRenamerDelegate renamer)
    {
        var which = BindingFlags.Static | BindingFlags.FlattenHierarchy | (instance is null ? 0 : BindingFlags.Instance);
        foreach (var member in TypeMembers.Visible(type, which, filter))
        {
            switch (member)
            {
                case FieldInfo { IsLiteral: false } field:
                    script.Put(renamer(field), field.GetValue(instance));
                    break;
                case PropertyInfo property:
                    script.Put(renamer(property), property.GetValue(instance));
                    break;
                default:
                    break;
            }
        }
    }

    private static void ImportMethods(this IScriptObject script, Type type, MemberFilterDelegate? filter, MemberRenamerDelegate renamer)
    {
        foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        {
            if (!method.IsSpecialName && !method.IsGenericMethodDefinition && !method.IsDefined(typeof(ScriptMemberIgnoreAttribute)) && filter?.Invoke(method) != false)
            {
                script.Put(renamer(method), new MethodFunction(method, null));
            }
        }
    }
}
