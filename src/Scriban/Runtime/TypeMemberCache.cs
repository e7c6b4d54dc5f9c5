using System.Collections.Concurrent;

namespace Scriban.Runtime;

/// <summary>What is known of the .NET types that templates met under one renamer and filter; contexts with the same two share it.</summary>
internal sealed class TypeMemberCache(MemberRenamerDelegate renamer, MemberFilterDelegate? filter)
{
    // A host has one or two pairs; one that makes a new delegate for each render shall not fill the memory.
    private const int KeptCaches = 64;

    private static readonly ConcurrentDictionary<(MemberRenamerDelegate, MemberFilterDelegate?), TypeMemberCache> Caches = new();

    private readonly ConcurrentDictionary<Type, TypeMembers> _types = new();

    public static TypeMemberCache For(MemberRenamerDelegate renamer, MemberFilterDelegate? filter)
    {
        if (Caches.TryGetValue((renamer, filter), out var known))
        {
            return known;
        }

        if (Caches.Count >= KeptCaches)
        {
            Caches.Clear();
        }

        return Caches.GetOrAdd((renamer, filter), new TypeMemberCache(renamer, filter));
    }

    public TypeMembers Of(Type type) =>
        _types.TryGetValue(type, out var known) ? known : _types.GetOrAdd(type, new TypeMembers(type, renamer, filter));
}
