using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>target[index]</c></summary>
internal sealed class IndexExpression(SourceText source, ScriptNode target, ScriptNode index, bool nullSafe) : ScriptNode
{
    internal override bool IsAssignable => true;

    internal override object? Evaluate(TemplateContext context) =>
        EvaluateAliased(context) is var value && value is IScriptCustomFunction function ? Invocation.Named(context, this, function) : value;

    internal override object? EvaluateTarget(TemplateContext context) =>
        EvaluateAliased(context) is var value && value is IScriptCustomFunction and not IScriptObject
            ? Invocation.Named(context, this, (IScriptCustomFunction)value)
            : value;

    internal override object? EvaluateAliased(TemplateContext context)
    {
        var owner = target.EvaluateTarget(context);
        if (owner is null)
        {
            return nullSafe || context.EnableRelaxedTargetAccess ? null : throw NullTarget();
        }

        return Members.GetAt(context, Span, owner, KeyOf(context), index.Span);
    }

    internal override void Assign(TemplateContext context, object? value)
    {
        var owner = target.EvaluateOwner(context) ?? throw NullTarget();
        Members.SetAt(context, index.Span, owner, KeyOf(context), value);
    }

    private object? KeyOf(TemplateContext context) =>
        index.Evaluate(context) is { } key ? key
        : context.EnableNullIndexer ? null
        : throw new ScriptRuntimeException(index.Span, $"Cannot access target `{source.Slice(target.Span)}` with a null indexer: {source.Slice(Span)}");

    private ScriptRuntimeException NullTarget() =>
        new(target.Span, $"Object `{source.Slice(target.Span)}` is null. Cannot access indexer: {source.Slice(Span)}");
}
