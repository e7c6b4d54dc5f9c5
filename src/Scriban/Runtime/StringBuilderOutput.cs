using System.Buffers;

namespace Scriban.Runtime;

/// <summary>Collects text in a buffer that comes from a pool; once settled it holds a plain string.</summary>
public class StringBuilderOutput : IScriptOutput
{
    private char[] _buffer = [];
    private string? _text;

    internal int Length { get; private set; }

    internal ReadOnlySpan<char> Text => _text is null ? _buffer.AsSpan(0, Length) : _text;

    public void Write(string text, int offset, int count) => Append(text.AsSpan(offset, count));

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Append(text.AsSpan(offset, count));
        return default;
    }

    public override string ToString() => _text ?? new(_buffer, 0, Length);

    internal void Append(ReadOnlySpan<char> text)
    {
        text.CopyTo(Reserve(text.Length));
        Length += text.Length;
    }

    /// <summary>Room at the end for so many characters; <see cref="Advance"/> tells how many were used.</summary>
    internal Span<char> Reserve(int count)
    {
        if (_text is not null || Length + count > _buffer.Length)
        {
            Grow(count);
        }

        return _buffer.AsSpan(Length);
    }

    internal void Advance(int count) => Length += count;

    /// <summary>Gives the buffer back and keeps the text alone.</summary>
    internal string Settle()
    {
        _text ??= new(_buffer, 0, Length);
        GiveBack();
        return _text;
    }

    internal void Clear()
    {
        GiveBack();
        _text = null;
        Length = 0;
    }

    /// <summary>Empty again, with its buffer.</summary>
    internal void Reuse() => (Length, _text) = (0, null);

    private void Grow(int count)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(Math.Max(1024, _buffer.Length * 2), checked(Length + count)));
        Text.CopyTo(larger);
        GiveBack();
        _buffer = larger;
        _text = null;
    }

    private void GiveBack()
    {
        if (_buffer.Length > 0)
        {
            ArrayPool<char>.Shared.Return(_buffer);
            _buffer = [];
        }
    }
}
