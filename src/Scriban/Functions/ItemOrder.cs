using System.Collections;
using System.Globalization;

namespace Scriban.Functions;

/// <summary>The order that values have of themselves; texts as the culture orders them, null before all.</summary>
internal sealed class ItemOrder(CultureInfo culture) : IComparer<object?>
{
    public int Compare(object? x, object? y) => x is string text && y is string other
        ? culture.CompareInfo.Compare(text, other)
        : Comparer.DefaultInvariant.Compare(x, y);
}
