namespace Scriban.Runtime;

/// <summary>
/// Names and values in the order they came. Small tables are scanned by hash; larger ones chain the entries from buckets.
/// With the ordinary comparer the caller may bring a name's hash, which the parser computes once.
/// </summary>
internal sealed class MemberTable(IEqualityComparer<string>? comparer, int capacity)
{
    private const int Scanned = 8;

    private Entry[] _entries = capacity == 0 ? [] : new Entry[capacity];
    private int[]? _buckets;

    public int Count { get; private set; }

    public IEqualityComparer<string>? Comparer { get; } = IsOrdinary(comparer) ? null : comparer;

    public ref Entry this[int index] => ref _entries[index];

    public static int HashOf(string name) => name.GetHashCode(StringComparison.Ordinal);

    public int IndexOf(string name) => Comparer is null ? IndexOf(name, HashOf(name)) : Find(name, Comparer.GetHashCode(name));

    public int IndexOf(string name, int hash)
    {
        if (Comparer is not null)
        {
            return IndexOf(name);
        }

        var entries = _entries;
        if (_buckets is not null)
        {
            return Find(name, hash);
        }

        for (var i = 0; i < Count; i++)
        {
            if (entries[i].Hash == hash && entries[i].Name.Equals(name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    public ref Entry Add(string name)
    {
        if (Count == _entries.Length)
        {
            Array.Resize(ref _entries, Math.Max(4, Count * 2));
            if (Count >= Scanned)
            {
                Chain();
            }
        }

        ref var entry = ref _entries[Count];
        entry = new() { Name = name, Hash = Comparer?.GetHashCode(name) ?? HashOf(name) };
        if (_buckets is { } buckets)
        {
            ref var bucket = ref buckets[(uint)entry.Hash % (uint)buckets.Length];
            entry.Next = bucket;
            bucket = Count + 1;
        }

        Count++;
        return ref entry;
    }

    public void RemoveAt(int index)
    {
        Count--;
        Array.Copy(_entries, index + 1, _entries, index, Count - index);
        _entries[Count] = default;
        if (_buckets is not null)
        {
            Chain();
        }
    }

    public void Clear()
    {
        _entries = [];
        _buckets = null;
        Count = 0;
    }

    public MemberTable Copy()
    {
        MemberTable copy = new(Comparer, 0) { _entries = new Entry[Math.Max(Count, 4)], Count = Count };
        Array.Copy(_entries, copy._entries, Count);
        if (_buckets is not null)
        {
            copy.Chain();
        }

        return copy;
    }

    private static bool IsOrdinary(IEqualityComparer<string>? comparer) =>
        comparer is null || comparer.Equals(StringComparer.Ordinal) || comparer.Equals(EqualityComparer<string>.Default);

    private int Find(string name, int hash)
    {
        if (_buckets is not { } buckets)
        {
            for (var i = 0; i < Count; i++)
            {
                if (_entries[i].Hash == hash && Comparer!.Equals(_entries[i].Name, name))
                {
                    return i;
                }
            }

            return -1;
        }

        for (var next = buckets[(uint)hash % (uint)buckets.Length]; next != 0; next = _entries[next - 1].Next)
        {
            ref var entry = ref _entries[next - 1];
            if (entry.Hash == hash && (Comparer is null ? entry.Name.Equals(name, StringComparison.Ordinal) : Comparer.Equals(entry.Name, name)))
            {
                return next - 1;
            }
        }

        return -1;
    }

    private void Chain()
    {
        var buckets = _buckets = new int[(_entries.Length * 2) | 1];
        for (var i = 0; i < Count; i++)
        {
            ref var bucket = ref buckets[(uint)_entries[i].Hash % (uint)buckets.Length];
            _entries[i].Next = bucket;
            bucket = i + 1;
        }
    }

    internal record struct Entry(string Name, object? Value, int Hash, int Next, bool ReadOnly, bool IsLazy)
    {
        public readonly object? Read() => IsLazy ? ((IScriptLazy)Value!).Read() : Value;
    }
}
