using Generator.Diagnostics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Generator.Rendering;

/// <summary>An expression names what is not there; becomes a diagnostic at its place.</summary>
internal sealed class WrongNameException(SourceSpan span, string name, IEnumerable<string> names)
    : ScriptRuntimeException(span, $"'{name}' does not exist")
{
    public string Norwegian { get; } = $"'{name}' finnes ikke{NearestName.Suggestion(name, names).Norwegian}";

    public string English { get; } = $"'{name}' does not exist{NearestName.Suggestion(name, names).English}";
}
