using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>The functions of <c>regex</c>. Patterns are kept once read, and no match lasts longer than the context allows.</summary>
internal static class RegexFunctions
{
    // A site has a handful of patterns; a template that makes them up as it goes shall not fill the memory.
    private const int KeptPatterns = 256;

    private static readonly ConcurrentDictionary<(string Pattern, RegexOptions Options, TimeSpan TimeOut), Regex> Kept = new();

    public static string? Escape(string? pattern) => pattern is null ? null : Regex.Escape(pattern);

    public static string? Unescape(string? pattern) => pattern is null ? null : Regex.Unescape(pattern);

    public static ScriptArray Match(TemplateContext context, string? text, string? pattern, string? options = null)
    {
        var match = Read(context, pattern, options).Match(text ?? "");
        return text is not null && match.Success ? Groups(match) : [];
    }

    public static ScriptArray Matches(TemplateContext context, string? text, string? pattern, string? options = null)
    {
        ScriptArray matches = [];
        if (text is not null)
        {
            foreach (Match match in Read(context, pattern, options).Matches(text))
            {
                matches.Add(Groups(match));
            }
        }

        return matches;
    }

    public static string? Replace(TemplateContext context, string? text, string? pattern, string? replace, string? options = null) =>
        text is null ? null : Read(context, pattern, options).Replace(text, replace ?? "");

    public static ScriptArray Split(TemplateContext context, string? text, string? pattern, string? options = null) =>
        text is null ? [] : new ScriptArray((IEnumerable<object?>)Read(context, pattern, options).Split(text));

    private static ScriptArray Groups(Match match) => new(match.Groups.Values.Select(group => (object?)group.Value));

    private static Regex Read(TemplateContext context, string? pattern, string? options)
    {
        var key = (pattern ?? "", ReadOptions(options), context.RegexTimeOut);
        if (Kept.TryGetValue(key, out var regex))
        {
            return regex;
        }

        if (Kept.Count >= KeptPatterns)
        {
            Kept.Clear();
        }

        return Kept[key] = new(key.Item1, key.Item2, key.RegexTimeOut);
    }

    // Letters that mean nothing here are passed over.
    private static RegexOptions ReadOptions(string? options)
    {
        var read = RegexOptions.CultureInvariant;
        foreach (var letter in options ?? "")
        {
            read |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => RegexOptions.None,
            };
        }

        return read;
    }
}
