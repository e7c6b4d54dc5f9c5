using System.Globalization;
using System.Numerics;

namespace Scriban.Runtime;

/// <content>Arithmetic, in the wider of the two numbers' kinds.</content>
internal static partial class Operators
{
    // About ten thousand digits; powers of powers would otherwise fill the memory.
    private const int MostBits = 1 << 15;

    private enum NumberKind
    {
        None,
        Int,
        Long,
        Big,
        Float,
        Double,
        Decimal,
    }

    public static bool IsNumber(object? value) => KindOf(value) is not NumberKind.None;

    /// <summary>Whether the value is an integer that fits.</summary>
    public static bool TryGetLong(object? value, out long number)
    {
        if (value is int small)
        {
            number = small;
            return true;
        }

        var kind = KindOf(value);
        if (kind is NumberKind.Int or NumberKind.Long)
        {
            number = Convert.ToInt64(value, CultureInfo.InvariantCulture);
            return true;
        }

        number = 0;
        return kind is NumberKind.Big && ToBig(value!) is var big && big >= long.MinValue && big <= long.MaxValue && (number = (long)big) == big;
    }

    private static NumberKind KindOf(object? value) => value switch
    {
        int or short or byte or sbyte or ushort => NumberKind.Int,
        double => NumberKind.Double,
        long or uint => NumberKind.Long,
        decimal => NumberKind.Decimal,
        float => NumberKind.Float,
        BigInteger or ulong => NumberKind.Big,
        _ => NumberKind.None,
    };

    private static object? Numbers(BinaryOperator op, object left, object right) => Wider(left, right) switch
    {
        NumberKind.Int or NumberKind.Long => Integers(op, ToLong(left), ToLong(right)),
        NumberKind.Big => Bigs(op, ToBig(left), ToBig(right)),
        NumberKind.Float => Floats(op, ToFloat(left), ToFloat(right)),
        NumberKind.Double => Reals(op, ToDouble(left), ToDouble(right)),
        _ => Decimals(op, ToDecimal(left), ToDecimal(right)),
    };

    private static NumberKind Wider(object left, object right) => (NumberKind)Math.Max((int)KindOf(left), (int)KindOf(right));

    private static object? Integers(BinaryOperator op, long left, long right)
    {
        switch (op)
        {
            case BinaryOperator.Add:
                return (Int128)left + right is var sum && sum == (long)sum ? Narrow((long)sum) : (BigInteger)sum;
            case BinaryOperator.Subtract:
                return (Int128)left - right is var difference && difference == (long)difference ? Narrow((long)difference) : (BigInteger)difference;
            case BinaryOperator.Multiply:
                return (Int128)left * right is var product && product == (long)product ? Narrow((long)product) : (BigInteger)product;
            case BinaryOperator.Divide:
                return (double)left / right;
            case BinaryOperator.DivideRound:
                return right == -1 ? Integers(BinaryOperator.Subtract, 0, left) : Narrow(left / right);
            case BinaryOperator.Modulo:
                return right == -1 ? Boxes.Of(0) : Narrow(left % right);
            case BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight:
                return Bigs(op, left, right) is BigInteger big && big >= long.MinValue && big <= long.MaxValue ? Narrow((long)big) : Bigs(op, left, right);
            default:
                return null;
        }
    }

    private static object Narrow(long value) => value is >= int.MinValue and <= int.MaxValue ? Boxes.Of((int)value) : value;

    private static object? Bigs(BinaryOperator op, BigInteger left, BigInteger right)
    {
        if (op is BinaryOperator.Divide)
        {
            return (double)left / (double)right;
        }

        var bits = op switch
        {
            BinaryOperator.Multiply => left.GetBitLength() + right.GetBitLength(),
            BinaryOperator.ShiftLeft => left.GetBitLength() + (long)BigInteger.Min(right, long.MaxValue / 2),
            _ => 0,
        };
        if (bits > MostBits)
        {
            throw new OverflowException("The integer is too large");
        }

        return op switch
        {
            BinaryOperator.Add => left + right,
            BinaryOperator.Subtract => left - right,
            BinaryOperator.Multiply => left * right,
            BinaryOperator.DivideRound => left / right,
            BinaryOperator.Modulo => left % right,
            BinaryOperator.ShiftLeft => left << (int)BigInteger.Max(right, -MostBits),
            BinaryOperator.ShiftRight => left >> (int)BigInteger.Max(BigInteger.Min(right, MostBits * 2), -MostBits),
            _ => null,
        };
    }

    private static object? Floats(BinaryOperator op, float left, float right) => op switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Divide => left / right,
        BinaryOperator.DivideRound => MathF.Round(left / right),
        BinaryOperator.Modulo => left % right,
        _ => null,
    };

    private static object? Reals(BinaryOperator op, double left, double right) => op switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Divide => left / right,
        BinaryOperator.DivideRound => Math.Round(left / right),
        BinaryOperator.Modulo => left % right,
        _ => null,
    };

    private static object? Decimals(BinaryOperator op, decimal left, decimal right) => op switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Divide => left / right,
        BinaryOperator.DivideRound => Math.Round(left / right),
        BinaryOperator.Modulo => left % right,
        _ => null,
    };

    private static long ToLong(object value) => value switch
    {
        int number => number,
        bool truth => truth ? 1 : 0,
        _ => Convert.ToInt64(value, CultureInfo.InvariantCulture),
    };

    private static double ToDouble(object value) => value switch
    {
        double number => number,
        int number => number,
        BigInteger big => (double)big,
        _ => Convert.ToDouble(value, CultureInfo.InvariantCulture),
    };

    private static float ToFloat(object value) => value is BigInteger big ? (float)big : Convert.ToSingle(value, CultureInfo.InvariantCulture);

    private static decimal ToDecimal(object value) => value is BigInteger big ? (decimal)big : Convert.ToDecimal(value, CultureInfo.InvariantCulture);

    private static BigInteger ToBig(object value) => value switch
    {
        BigInteger big => big,
        ulong number => number,
        _ => ToLong(value),
    };
}
