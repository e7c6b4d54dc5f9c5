using System.Globalization;
using System.Numerics;

namespace Scriban.Parsing;

/// <content>Numbers.</content>
internal sealed partial class Lexer
{
    private const int DeepestInterpolation = 50;

    private int _nesting;

    private void ReadNumber()
    {
        var start = _at;
        var value = Current == '0' && Peek(1) is 'x' or 'X' && char.IsAsciiHexDigit(Peek(2)) ? ReadBits(16)
            : Current == '0' && Peek(1) is 'b' or 'B' && Peek(2) is '0' or '1' ? ReadBits(2)
            : ReadDecimal();
        Add(TokenKind.Number, start, value);
    }

    private object ReadBits(int radix)
    {
        _at += 2;
        var value = BigInteger.Zero;
        for (; Current == '_' || (radix == 16 ? char.IsAsciiHexDigit(Current) : Current is '0' or '1'); _at++)
        {
            if (Current != '_')
            {
                value = (value * radix) + Convert.ToInt32(Current.ToString(), 16);
            }
        }

        var isUnsigned = Current is 'u' or 'U';
        _at += isUnsigned ? 1 : 0;
        return Integer(value, isUnsigned);
    }

    // The narrowest type whose bits hold the value.
    private static object Integer(BigInteger value, bool isUnsigned) => value.GetBitLength() switch
    {
        <= 32 => isUnsigned ? (object)(uint)value : (int)(uint)value,
        <= 64 => isUnsigned ? (object)(ulong)value : (long)(ulong)value,
        _ => value,
    };

    private object ReadDecimal()
    {
        var start = _at;
        SkipDigits();
        var isReal = Current == '.' && char.IsAsciiDigit(Peek(1));
        if (isReal)
        {
            _at++;
            SkipDigits();
        }

        var hasExponent = Current is 'e' or 'E' && (char.IsAsciiDigit(Peek(1)) || (Peek(1) is '+' or '-' && char.IsAsciiDigit(Peek(2))));
        if (hasExponent)
        {
            _at += 2;
            SkipDigits();
        }

        var digits = _text[start.._at].Replace("_", "", StringComparison.Ordinal);
        switch (Current)
        {
            case 'f' or 'F':
                _at++;
                return float.Parse(digits, CultureInfo.InvariantCulture);
            case 'd' or 'D':
                _at++;
                return double.Parse(digits, CultureInfo.InvariantCulture);
            case 'm' or 'M':
                _at++;
                return ToDecimal(digits, start);
            default:
                return isReal ? ToReal(digits, start) : ToInteger(digits, hasExponent, start);
        }
    }

    private object ToReal(string digits, int start) =>
        asDecimal ? ToDecimal(digits, start) : double.Parse(digits, CultureInfo.InvariantCulture);

    private decimal ToDecimal(string digits, int start)
    {
        if (!decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
        {
            Error(start, _at, $"Unable to parse the decimal `{digits}`");
        }

        return value;
    }

    private object ToInteger(string digits, bool hasExponent, int start)
    {
        if (int.TryParse(digits, NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var small))
        {
            return small;
        }

        if (long.TryParse(digits, NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var large))
        {
            return large;
        }

        // A short text like 1e999999999 must not become a number that fills the memory.
        var exponent = hasExponent ? digits[(digits.IndexOf('e', StringComparison.OrdinalIgnoreCase) + 1)..] : "0";
        if (digits.Length < 10_000 && int.TryParse(exponent, CultureInfo.InvariantCulture, out var power) && power is >= 0 and < 1000
            && BigInteger.TryParse(digits, NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var huge))
        {
            return huge;
        }

        Error(start, _at, $"Unable to parse the integer `{digits}`");
        return 0;
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Current) || Current == '_')
        {
            _at++;
        }
    }
}
