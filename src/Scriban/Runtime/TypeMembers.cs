using System.Collections;
using System.Reflection;

namespace Scriban.Runtime;

/// <summary>The members that templates see of a .NET type, under their names.</summary>
internal sealed class TypeMembers
{
    private readonly Dictionary<string, MemberReader> _readers = new(StringComparer.Ordinal);

    public TypeMembers(Type type, MemberRenamerDelegate renamer, MemberFilterDelegate? filter)
    {
        foreach (var implemented in type.GetInterfaces().Where(i => i.IsGenericType))
        {
            var definition = implemented.GetGenericTypeDefinition();
            var arguments = implemented.GetGenericArguments();
            if (definition == typeof(IDictionary<,>) || definition == typeof(IReadOnlyDictionary<,>))
            {
                (KeyType, ValueType) = (arguments[0], arguments[1]);
                if (KeyType == typeof(string) && Entries is null)
                {
                    var reader = (definition == typeof(IDictionary<,>) ? typeof(DictionaryEntries<>) : typeof(ReadOnlyEntries<>)).MakeGenericType(ValueType);
                    Entries = (EntryReader)Activator.CreateInstance(reader, nonPublic: true)!;
                }
            }
            else if (definition == typeof(IList<>) && KeyType is null)
            {
                ValueType = arguments[0];
            }
        }

        if (Entries is null && !typeof(IDictionary).IsAssignableFrom(type))
        {
            ReadMembers(type, renamer, filter);
        }
    }

    /// <summary>How a dictionary with text keys is read.</summary>
    public EntryReader? Entries { get; }

    public Type? KeyType { get; }

    /// <summary>The type of a dictionary's values or a list's items.</summary>
    public Type? ValueType { get; }

    public MemberReader? Find(string name) => _readers.GetValueOrDefault(name);

    /// <summary>The instance's properties and fields, nearest declaration first, that nothing hides.</summary>
    public static IEnumerable<MemberInfo> Visible(Type type, BindingFlags which, MemberFilterDelegate? filter) =>
        type.GetMembers(which | BindingFlags.Public)
            .Where(m => m is FieldInfo || (m is PropertyInfo { CanRead: true } p && p.GetIndexParameters().Length == 0 && p.GetMethod!.IsPublic && !(p.PropertyType.IsByRefLike || p.PropertyType.IsByRef || p.PropertyType.IsPointer)))
            .Where(m => !m.IsDefined(typeof(ScriptMemberIgnoreAttribute)) && filter?.Invoke(m) != false);

    private void ReadMembers(Type type, MemberRenamerDelegate renamer, MemberFilterDelegate? filter)
    {
        foreach (var member in Visible(type, BindingFlags.Instance, filter))
        {
            _readers.TryAdd(renamer(member), new(type, renamer, filter, member));
        }
    }

    internal abstract class EntryReader
    {
        /// <summary>False if the key is unknown; the value then is what an unknown key of that dictionary has.</summary>
        public abstract bool TryGet(object owner, string key, out object? value);
    }

    private sealed class DictionaryEntries<T> : EntryReader
    {
        public override bool TryGet(object owner, string key, out object? value)
        {
            var found = ((IDictionary<string, T>)owner).TryGetValue(key, out var entry);
            value = entry;
            return found || value is not null;
        }
    }

    private sealed class ReadOnlyEntries<T> : EntryReader
    {
        public override bool TryGet(object owner, string key, out object? value)
        {
            var found = ((IReadOnlyDictionary<string, T>)owner).TryGetValue(key, out var entry);
            value = entry;
            return found || value is not null;
        }
    }
}
