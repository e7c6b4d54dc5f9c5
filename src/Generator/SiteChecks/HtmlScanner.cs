using System.Buffers;
using System.Runtime.CompilerServices;

namespace Generator.SiteChecks;

/// <summary>
/// Reads the tags of a page one after the other, in place. It knows no tree: it is for what we rendered ourselves, where each tag stands as
/// a template or Markdig wrote it. Whether the whole is HTML, the tests ask validators. A build is over before the runtime has found out
/// what is worth optimizing, so what runs for each tag says so itself.
/// </summary>
internal ref struct HtmlScanner(ReadOnlySpan<byte> html)
{
    private static readonly SearchValues<byte> EndOfName = SearchValues.Create(" \t\r\n=>/"u8);

    private readonly ReadOnlySpan<byte> _html = html;
    private int _at = 0;

    public ReadOnlySpan<byte> Tag { get; private set; } = default;

    public bool IsEnd { get; private set; } = false;

    public ReadOnlySpan<byte> Attribute { get; private set; } = default;

    public ReadOnlySpan<byte> Value { get; private set; } = default;

    /// <summary>Goes to the next tag; its attributes are to be read before the one after it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool NextTag()
    {
        while (_html[_at..].IndexOf((byte)'<') is >= 0 and var open)
        {
            _at += open + 1;
            if (_html[_at..].StartsWith("!--"u8))
            {
                _at = _html[_at..].IndexOf("-->"u8) is >= 0 and var close ? _at + close + 3 : _html.Length;
                continue;
            }

            IsEnd = _at < _html.Length && _html[_at] == '/';
            var start = IsEnd ? _at + 1 : _at;
            _at = start;
            while (_at < _html.Length && (char.IsAsciiLetterOrDigit((char)_html[_at]) || _html[_at] == '-'))
            {
                _at++;
            }

            if (_at > start)
            {
                Tag = _html[start.._at];
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes to the tag's next attribute; false, and past the tag, where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool NextAttribute()
    {
        Skip(alsoSlash: true);
        if (_at >= _html.Length || _html[_at] == '>')
        {
            _at = Math.Min(_at + 1, _html.Length);
            return false;
        }

        var length = _html[_at..].IndexOfAny(EndOfName);
        length = length < 0 ? _html.Length - _at : Math.Max(length, 1);
        Attribute = _html.Slice(_at, length);
        _at += length;
        Skip(alsoSlash: false);
        Value = _at < _html.Length && _html[_at] == '=' ? ReadValue() : default;
        return true;
    }

    /// <summary>What stands between this tag and its end, for the elements that hold text only.</summary>
    public ReadOnlySpan<byte> RawText()
    {
        var start = _at;
        while (_html[_at..].IndexOf("</"u8) is >= 0 and var close)
        {
            _at += close;
            var name = _html[(_at + 2)..];
            if (name.Length >= Tag.Length && System.Text.Ascii.EqualsIgnoreCase(name[..Tag.Length], Tag))
            {
                return _html[start.._at];
            }

            _at += 2;
        }

        _at = _html.Length;
        return _html[start..];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ReadOnlySpan<byte> ReadValue()
    {
        _at++;
        Skip(alsoSlash: false);
        if (_at >= _html.Length)
        {
            return default;
        }

        var quote = _html[_at];
        var quoted = quote is (byte)'"' or (byte)'\'';
        var start = quoted ? _at + 1 : _at;
        var length = quoted ? _html[start..].IndexOf(quote) : _html[start..].IndexOfAny(" \t\r\n>"u8);
        length = length < 0 ? _html.Length - start : length;
        _at = Math.Min(start + length + (quoted ? 1 : 0), _html.Length);
        return _html.Slice(start, length);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Skip(bool alsoSlash)
    {
        while (_at < _html.Length && (_html[_at] is (byte)' ' or (byte)'\n' or (byte)'\t' or (byte)'\r' || (alsoSlash && _html[_at] == '/')))
        {
            _at++;
        }
    }
}
