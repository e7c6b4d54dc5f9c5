using System.Collections;

namespace Scriban.Runtime;

/// <content>The dictionary that .NET code sees.</content>
public partial class ScriptObject : IDictionary<string, object?>, IDictionary
{
    ICollection<string> IDictionary<string, object?>.Keys => [.. GetMembers()];

    ICollection<object?> IDictionary<string, object?>.Values => [.. Values()];

    ICollection IDictionary.Keys => GetMembers().ToArray();

    ICollection IDictionary.Values => Values().ToArray();

    bool IDictionary.IsFixedSize => false;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    object? IDictionary.this[object key]
    {
        get => this[(string)key];
        set => this[(string)key] = value;
    }

    public void Clear() => Own().Clear();

    public bool ContainsKey(string key) => Contains(key);

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return At(i);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void IDictionary.Add(object key, object? value) => Add((string)key, value);

    bool IDictionary.Contains(object key) => Contains((string)key);

    void IDictionary.Remove(object key) => Remove((string)key);

    IDictionaryEnumerator IDictionary.GetEnumerator() => this.ToDictionary().GetEnumerator();

    void ICollection.CopyTo(Array array, int index)
    {
        foreach (var pair in this)
        {
            array.SetValue(pair, index++);
        }
    }

    void ICollection<KeyValuePair<string, object?>>.Add(KeyValuePair<string, object?> item) => Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, object?>>.Contains(KeyValuePair<string, object?> item) =>
        TryGetValue(item.Key, out var value) && Equals(value, item.Value);

    void ICollection<KeyValuePair<string, object?>>.CopyTo(KeyValuePair<string, object?>[] array, int arrayIndex) =>
        ((ICollection)this).CopyTo(array, arrayIndex);

    bool ICollection<KeyValuePair<string, object?>>.Remove(KeyValuePair<string, object?> item) => Remove(item.Key);

    private IEnumerable<object?> Values()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return At(i).Value;
        }
    }
}
