using System.Collections.Concurrent;

namespace Scriban.Runtime;

/// <summary>Knows which kinds of context turn values into text as the language does; for those numbers need no string on their way out.</summary>
internal static class PlainWriters
{
    private static readonly ConcurrentDictionary<Type, bool> Known = new();

    public static bool IsPlain(Type context) =>
        context == typeof(TemplateContext)
        || Known.GetOrAdd(context, static type => type.GetMethod(nameof(TemplateContext.ObjectToString))!.DeclaringType == typeof(TemplateContext));
}
