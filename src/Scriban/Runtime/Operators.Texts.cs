using System.Collections;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <content>Texts and lists.</content>
internal static partial class Operators
{
    // Without a limit of the context's own, a text this long is a runaway.
    private const int LongestText = 1 << 28;

    private static string Texts(TemplateContext context, SourceSpan span, BinaryOperator op, object? left, object? right)
    {
        switch (op)
        {
            case BinaryOperator.Add:
                var (first, second) = (context.ObjectToString(left) ?? "", context.ObjectToString(right) ?? "");
                CheckLength(context, span, (long)first.Length + second.Length);
                return string.Concat(first, second);
            case BinaryOperator.Multiply:
                var (text, times) = IsText(left) ? (left, right) : (right, left);
                if (!TryGetLong(times, out var count))
                {
                    throw new ScriptRuntimeException(span, $"Expecting an integer for multiplying a string instead of {TypeNames.Of(times)}");
                }

                var repeated = context.ObjectToString(text) ?? "";
                CheckLength(context, span, (Int128)count * repeated.Length);
                return count <= 0 ? "" : string.Concat(Enumerable.Repeat(repeated, (int)Math.Min(count, repeated.Length == 0 ? 0 : count)));
            default:
                throw new ScriptRuntimeException(span, $"The operator `{SignOf(op)}` is not supported on string objects");
        }
    }

    private static void CheckLength(TemplateContext context, SourceSpan span, Int128 length)
    {
        // A text up to the limit may be cut when written; a longer one need not be made at all.
        var limit = context.LimitToString > 0 ? Math.Min((long)context.LimitToString * 2, LongestText) : LongestText;
        if (length > Math.Max(limit, 1 << 20))
        {
            throw new ScriptRuntimeException(span, $"The text is too long: {length} characters");
        }
    }

    private static ScriptArray? Lists(TemplateContext context, SourceSpan span, BinaryOperator op, object left, object right)
    {
        switch (op)
        {
            case BinaryOperator.Add when IsList(left) && IsList(right):
                return Join(span, (IEnumerable)left, (IEnumerable)right);
            case BinaryOperator.ShiftLeft when IsList(left):
                return Join(span, (IEnumerable)left, new[] { right });
            case BinaryOperator.ShiftRight when IsList(right):
                return Join(span, new[] { left }, (IEnumerable)right);
            case BinaryOperator.Multiply when IsList(left) != IsList(right) && TryGetLong(IsList(left) ? right : left, out var times):
                return Repeat(context, span, (IEnumerable)(IsList(left) ? left : right), times);
            default:
                return null;
        }
    }

    private static ScriptArray Join(SourceSpan span, IEnumerable first, IEnumerable second)
    {
        ScriptArray joined = new(first);
        foreach (var item in second)
        {
            CheckCount(span, joined.Count + 1L);
            joined.Add(item);
        }

        return joined;
    }

    private static ScriptArray Repeat(TemplateContext context, SourceSpan span, IEnumerable list, long times)
    {
        var items = list.Cast<object?>().ToArray();
        CheckCount(span, (Int128)Math.Max(times, 0) * items.Length);
        var count = items.Length == 0 ? 0 : (int)Math.Max(times, 0) * items.Length;
        context.CountSteps(span, count);
        ScriptArray repeated = new(count);
        for (var i = 0; i < count; i++)
        {
            repeated.Add(items[i % items.Length]);
        }

        return repeated;
    }

    private static void CheckCount(SourceSpan span, Int128 count)
    {
        if (count > ScriptArray.LongestList)
        {
            throw new ScriptRuntimeException(span, $"The list is too long: {count} items");
        }
    }
}
