using System.Collections;

namespace Scriban.Runtime;

/// <summary><c>1..5</c>: numbers that are made as they are asked for.</summary>
internal sealed class ScriptRange(long first, int count, int step) : IList, IReadOnlyList<object?>
{
    public int Count => count;

    public bool IsFixedSize => true;

    public bool IsReadOnly => true;

    public bool IsSynchronized => false;

    public object SyncRoot => this;

    public object? this[int index]
    {
        get => index >= 0 && index < count ? At(index) : throw new ArgumentOutOfRangeException(nameof(index));
        set => throw ReadOnly();
    }

    public IEnumerator<object?> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
        {
            yield return At(i);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Contains(object? value) => IndexOf(value) >= 0;

    public int IndexOf(object? value)
    {
        for (var i = 0; i < count; i++)
        {
            if (Equals(At(i), value))
            {
                return i;
            }
        }

        return -1;
    }

    public void CopyTo(Array array, int index)
    {
        for (var i = 0; i < count; i++)
        {
            array.SetValue(At(i), index + i);
        }
    }

    public int Add(object? value) => throw ReadOnly();

    public void Clear() => throw ReadOnly();

    public void Insert(int index, object? value) => throw ReadOnly();

    public void Remove(object? value) => throw ReadOnly();

    public void RemoveAt(int index) => throw ReadOnly();

    private static NotSupportedException ReadOnly() => new("A range cannot be changed");

    private object At(int index)
    {
        var value = first + ((long)index * step);
        return value is >= int.MinValue and <= int.MaxValue ? Boxes.Of((int)value) : value;
    }
}
