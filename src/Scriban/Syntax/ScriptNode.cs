using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>A part of a parsed template.</summary>
public abstract class ScriptNode
{
    private protected ScriptNode()
    {
    }

    public SourceSpan Span { get; set; }

    /// <summary>Whether an assignment may have this on its left.</summary>
    internal virtual bool IsAssignable => false;

    /// <summary>Runs a statement, or gives an expression's value; a function that is named is called.</summary>
    internal abstract object? Evaluate(TemplateContext context);

    /// <summary>The value, where a function that is named is the value itself.</summary>
    internal virtual object? EvaluateAliased(TemplateContext context) => Evaluate(context);

    /// <summary>The value whose member is wanted; only read from.</summary>
    internal virtual object? EvaluateTarget(TemplateContext context) => Evaluate(context);

    /// <summary>The value whose member is to be set.</summary>
    internal object? EvaluateOwner(TemplateContext context) =>
        EvaluateAliased(context) is var value && value is IScriptCustomFunction and not IScriptObject
            ? Invocation.Named(context, this, (IScriptCustomFunction)value)
            : value;

    internal virtual bool EvaluateBool(TemplateContext context) => context.ToBool(Span, Evaluate(context));

    internal virtual void Assign(TemplateContext context, object? value) =>
        throw new ScriptRuntimeException(Span, "The expression cannot be assigned to");
}
