using System.Collections;
using System.Globalization;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The functions of <c>object</c>.</summary>
internal static partial class ObjectFunctions
{
    public static object? Default(object? value, object? @default) => value is null or "" ? @default : value;

    public static string Format(TemplateContext context, SourceSpan span, object? value, string? format, string? culture = null) => value switch
    {
        null => "",
        IFormattable formattable => formattable.ToString(
            format,
            culture is null ? context.CurrentCulture : CultureInfo.GetCultureInfo(culture)),
        _ => throw new ScriptRuntimeException(span, $"Unexpected `{context.ObjectToString(value)}`. Must be a formattable object"),
    };

    public static bool HasKey(object? value, string? key) => key is not null && value switch
    {
        IScriptObject members => members.Contains(key),
        IDictionary<string, object?> entries => entries.ContainsKey(key),
        IDictionary entries => entries.Contains(key),
        _ => false,
    };

    /// <summary>Whether the key is there and holds something.</summary>
    public static bool HasValue(TemplateContext context, SourceSpan span, object? value, string? key) => key is not null && value switch
    {
        IScriptObject members => members.TryGetValue(context, span, key, out var held) && held is not null,
        IDictionary<string, object?> entries => entries.TryGetValue(key, out var held) && held is not null,
        IDictionary entries => entries.Contains(key) && entries[key] is not null,
        _ => false,
    };

    public static ScriptArray? Keys(object? value) => value switch
    {
        null => null,
        IDictionary entries => new(entries.Keys),
        _ => new(ObjectMembers.NamesOf(value)),
    };

    public static ScriptArray? Values(TemplateContext context, SourceSpan span, object? value) => value switch
    {
        null => null,
        IDictionary entries => new(entries.Values),
        _ => new(ObjectMembers.NamesOf(value).Select(name => ObjectMembers.TryGet(context, span, value, name, out var held) ? held : null)),
    };

    public static int Size(object? value) => value switch
    {
        string text => text.Length,
        ICollection counted => counted.Count,
        IScriptObject members => members.Count,
        IEnumerable items => items.Cast<object?>().Count(),
        _ => 0,
    };

    public static string? Typeof(object? value) => value switch
    {
        null => null,
        string => "string",
        bool => "boolean",
        _ when MathFunctions.IsNumber(value) => "number",
        ScriptObject => "object",
        ScriptRange => "iterator",
        IList => "array",
        IEnumerable => "iterator",
        _ => "object",
    };

    /// <summary>The finer name of the kind of value, as messages use it.</summary>
    public static string? Kind(object? value) => value is null ? null : TypeNames.Of(value);
}
