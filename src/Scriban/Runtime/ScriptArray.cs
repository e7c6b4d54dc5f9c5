using System.Collections;

namespace Scriban.Runtime;

/// <summary>The list of the language: it grows when written past its end, and may carry named members too.</summary>
public partial class ScriptArray : IList<object?>, IList
{
    // A write far past the end is a mistake, not a wish for memory.
    internal const int LongestList = 1 << 24;

    private object?[] _items;

    public ScriptArray() => _items = [];

    public ScriptArray(int capacity) => _items = capacity == 0 ? [] : new object?[capacity];

    public ScriptArray(IEnumerable<object?> values)
    {
        _items = [.. values];
        Count = _items.Length;
    }

    public ScriptArray(IEnumerable values)
        : this(values.Cast<object?>())
    {
    }

    internal ScriptArray(object?[] items, int count)
    {
        _items = items;
        Count = count;
    }

    public int Count { get; private set; }

    bool IList.IsFixedSize => false;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    internal ReadOnlySpan<object?> Items => _items.AsSpan(0, Count);

    public object? this[int index]
    {
        get => index >= 0 && index < Count ? _items[index] : null;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            if (index >= Count)
            {
                Reserve(index + 1);
                Count = index + 1;
            }

            _items[index] = value;
        }
    }

    public void Add(object? item)
    {
        Reserve(Count + 1);
        _items[Count++] = item;
    }

    public void AddRange(IEnumerable<object?> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        foreach (var item in items)
        {
            Add(item);
        }
    }

    public void Clear()
    {
        Array.Clear(_items, 0, Count);
        Count = 0;
    }

    public bool Contains(object? item) => IndexOf(item) >= 0;

    public void CopyTo(object?[] array, int arrayIndex) => Array.Copy(_items, 0, array, arrayIndex, Count);

    public int IndexOf(object? item) => Array.IndexOf(_items, item, 0, Count);

    public void Insert(int index, object? item)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        if (index >= Count)
        {
            this[index] = item;
            return;
        }

        Reserve(Count + 1);
        Array.Copy(_items, index, _items, index + 1, Count - index);
        _items[index] = item;
        Count++;
    }

    public bool Remove(object? item)
    {
        var index = IndexOf(item);
        if (index < 0)
        {
            return false;
        }

        RemoveAt(index);
        return true;
    }

    public void RemoveAt(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        if (index < Count)
        {
            Count--;
            Array.Copy(_items, index + 1, _items, index, Count - index);
            _items[Count] = null;
        }
    }

    public IEnumerator<object?> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return _items[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    int IList.Add(object? value)
    {
        Add(value);
        return Count - 1;
    }

    void IList.Remove(object? value) => Remove(value);

    void ICollection.CopyTo(Array array, int index) => Array.Copy(_items, 0, array, index, Count);

    private void Reserve(int count)
    {
        if (count > _items.Length)
        {
            Array.Resize(ref _items, Math.Max(count, Math.Min(Math.Max(4, _items.Length * 2), LongestList)));
        }
    }
}
