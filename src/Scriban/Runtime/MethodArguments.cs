using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>What one call of a .NET method has to work with.</summary>
internal readonly ref struct MethodArguments(TemplateContext context, ScriptNode? site, MethodFunction function, ReadOnlySpan<object?> values)
{
    private readonly ReadOnlySpan<object?> _values = values;

    public TemplateContext Context => context;

    public SourceSpan CallerSpan => site?.Span ?? default;

    public object? this[int index] => _values[index];

    public SourceSpan SpanOf(int index) => Invocation.SpanOf(site, index, function.GetParameterInfo(index).Name);
}
