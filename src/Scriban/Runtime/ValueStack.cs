namespace Scriban.Runtime;

/// <summary>Where the arguments of the running calls lie; a span taken earlier stays good when the stack moves to a larger array.</summary>
internal sealed class ValueStack
{
    private object?[] _values = [];
    private int _top;

    /// <summary>Room for values; give back what is returned.</summary>
    public int Reserve(int count, out Span<object?> values)
    {
        if (_top + count > _values.Length)
        {
            // Running calls keep their spans of the old array, so nothing needs to be copied.
            _values = new object?[Math.Max(64, (_top + count) * 2)];
        }

        var mark = _top;
        values = _values.AsSpan(_top, count);
        _top += count;
        return mark;
    }

    public void Release(int mark)
    {
        Array.Clear(_values, mark, Math.Max(0, Math.Min(_top, _values.Length) - mark));
        _top = mark;
    }
}
