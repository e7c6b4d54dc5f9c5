using System.Collections;
using Scriban.Parsing;

namespace Scriban.Functions;

/// <content>Single items, and what can be said of all.</content>
internal static partial class ArrayFunctions
{
    public static object? First(TemplateContext context, SourceSpan span, IEnumerable? list) => list switch
    {
        null => null,
        IList indexed => indexed.Count > 0 ? indexed[0] : null,
        _ => Steps(context, span, list).FirstOrDefault(),
    };

    public static object? Last(TemplateContext context, SourceSpan span, IEnumerable? list) => list switch
    {
        null => null,
        IList indexed => indexed.Count > 0 ? indexed[^1] : null,
        _ => Steps(context, span, list).LastOrDefault(),
    };

    public static int Size(TemplateContext context, SourceSpan span, IEnumerable? list) => list switch
    {
        null => 0,
        ICollection counted => counted.Count,
        _ => Steps(context, span, list).Count(),
    };

    public static bool Contains(TemplateContext context, SourceSpan span, IEnumerable? list, object? item) =>
        list is not null && Steps(context, span, list).Contains(item);
}
