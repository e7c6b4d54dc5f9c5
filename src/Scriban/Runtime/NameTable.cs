namespace Scriban.Runtime;

/// <summary>A handful of variables; names of templates are interned, so most comparisons end at the reference.</summary>
internal sealed class NameTable
{
    private (string Name, object? Value)[] _entries = [];
    private int _count;

    public bool TryGet(string name, out object? value)
    {
        for (var i = 0; i < _count; i++)
        {
            if (string.Equals(_entries[i].Name, name, StringComparison.Ordinal))
            {
                value = _entries[i].Value;
                return true;
            }
        }

        value = null;
        return false;
    }

    public void Set(string name, object? value)
    {
        for (var i = 0; i < _count; i++)
        {
            if (string.Equals(_entries[i].Name, name, StringComparison.Ordinal))
            {
                _entries[i].Value = value;
                return;
            }
        }

        if (_count == _entries.Length)
        {
            Array.Resize(ref _entries, Math.Max(4, _count * 2));
        }

        _entries[_count++] = (name, value);
    }

    public void Clear()
    {
        Array.Clear(_entries, 0, _count);
        _count = 0;
    }
}
