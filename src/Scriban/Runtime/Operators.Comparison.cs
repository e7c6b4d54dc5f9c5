using System.Collections;
using Scriban.Parsing;

namespace Scriban.Runtime;

/// <content>Equality and order.</content>
internal static partial class Operators
{
    public static bool Holds(TemplateContext context, SourceSpan span, BinaryOperator op, object? left, object? right)
    {
        if (left is int a && right is int b)
        {
            return Holds(op, a.CompareTo(b));
        }

        if (op is BinaryOperator.Equal or BinaryOperator.NotEqual)
        {
            return AreEqual(context, span, left, right) == op is BinaryOperator.Equal;
        }

        return left is not null && right is not null && Compare(context, span, op, left, right) is { } order && Holds(op, order);
    }

    private static bool Holds(BinaryOperator op, int order) => op switch
    {
        BinaryOperator.Equal => order == 0,
        BinaryOperator.NotEqual => order != 0,
        BinaryOperator.Less => order < 0,
        BinaryOperator.LessOrEqual => order <= 0,
        BinaryOperator.Greater => order > 0,
        _ => order >= 0,
    };

    private static bool AreEqual(TemplateContext context, SourceSpan span, object? left, object? right)
    {
        if (left is EmptyObject || right is EmptyObject)
        {
            return EmptyObject.Is(left is EmptyObject ? right : left);
        }

        if (left is null || right is null)
        {
            return left is null && right is null;
        }

        if (left is string a && right is string b)
        {
            return string.Equals(a, b, StringComparison.Ordinal);
        }

        return ReferenceEquals(left, right)
            || (IsText(left) || IsText(right) ? string.Equals(context.ObjectToString(left), context.ObjectToString(right), StringComparison.Ordinal)
                : AreComparable(left, right) ? CompareNumbers(left, right) == 0
                : IsList(left) && IsList(right) ? CompareLists(context, span, BinaryOperator.Equal, (IEnumerable)left, (IEnumerable)right) == 0
                : left.Equals(right));
    }

    // Null where neither is before the other, as with a NaN.
    private static int? Compare(TemplateContext context, SourceSpan span, BinaryOperator op, object left, object right) =>
        IsText(left) || IsText(right) ? string.CompareOrdinal(context.ObjectToString(left), context.ObjectToString(right))
        : AreComparable(left, right) ? CompareNumbers(left, right)
        : IsList(left) && IsList(right) ? CompareLists(context, span, op, (IEnumerable)left, (IEnumerable)right)
        : left.GetType() == right.GetType() && left is IComparable comparable ? comparable.CompareTo(right)
        : throw Unsupported(span, op, left, right);

    private static bool AreComparable(object left, object right) =>
        (IsNumber(left) || left is bool) && (IsNumber(right) || right is bool);

    private static int? CompareNumbers(object left, object right)
    {
        switch (Wider(left, right))
        {
            case NumberKind.None or NumberKind.Int or NumberKind.Long:
                return ToLong(left).CompareTo(ToLong(right));
            case NumberKind.Big:
                return ToBig(left).CompareTo(ToBig(right));
            case NumberKind.Decimal when KindOf(left) is not (NumberKind.Float or NumberKind.Double or NumberKind.Big)
                    && KindOf(right) is not (NumberKind.Float or NumberKind.Double or NumberKind.Big):
                return ToDecimal(left).CompareTo(ToDecimal(right));
            case NumberKind.Float:
                var (x, y) = (ToFloat(left), ToFloat(right));
                return float.IsNaN(x) || float.IsNaN(y) ? null : x.CompareTo(y);
            default:
                var (first, second) = (ToDouble(left), ToDouble(right));
                return double.IsNaN(first) || double.IsNaN(second) ? null : first.CompareTo(second);
        }
    }

    private static int CompareLists(TemplateContext context, SourceSpan span, BinaryOperator op, IEnumerable left, IEnumerable right)
    {
        context.CheckStack(context.CurrentNode);
        var first = left.GetEnumerator();
        var second = right.GetEnumerator();
        using (first as IDisposable)
        using (second as IDisposable)
        {
            while (true)
            {
                var (more, moreToo) = (first.MoveNext(), second.MoveNext());
                if (!more || !moreToo)
                {
                    return more.CompareTo(moreToo);
                }

                if (!AreEqual(context, span, first.Current, second.Current))
                {
                    return op is BinaryOperator.Equal || first.Current is null || second.Current is null
                        ? 1
                        : Compare(context, span, op, first.Current, second.Current) ?? 1;
                }
            }
        }
    }
}
