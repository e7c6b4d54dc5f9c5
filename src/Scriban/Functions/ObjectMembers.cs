using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>What a template sees of an object, be it ours or .NET's.</summary>
internal static class ObjectMembers
{
    public static bool TryGet(TemplateContext context, SourceSpan span, object owner, string name, out object? value) =>
        Members.TryGet(context, span, owner, name, out value);

    public static IEnumerable<string> NamesOf(object value) =>
        (value as IScriptObject ?? ScriptObject.From(value)).GetMembers();
}
