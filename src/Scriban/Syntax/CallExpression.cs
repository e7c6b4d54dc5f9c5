using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>f a b</c>, <c>f(a, b)</c> and <c>a | f b</c>; named arguments have a name, the others null.</summary>
internal sealed class CallExpression(SourceText source, ScriptNode target, ScriptNode[] arguments, string?[]? names, bool isPipe) : ScriptNode
{
    public ScriptNode Target => target;

    public ScriptNode[] Arguments => arguments;

    public string?[]? Names => names;

    public bool HasSpread { get; } = Array.Exists(arguments, a => a is SpreadExpression);

    public bool IsPipe => isPipe;

    public string TargetText => source.Slice(target.Span);

    internal override object? Evaluate(TemplateContext context) => Invoke(context, null);

    internal object? Invoke(TemplateContext context, ScriptBlockStatement? block)
    {
        context.CheckStack(this);
        return FunctionOf(context) is { } function ? Invocation.Call(context, this, function, block) : null;
    }

    private IScriptCustomFunction? FunctionOf(TemplateContext context)
    {
        var value = target switch
        {
            GlobalVariable variable => context.FindGlobal(variable),
            _ => target.EvaluateAliased(context),
        };
        if (value is IScriptCustomFunction function)
        {
            return function;
        }

        if (isPipe && !(value is null && context.EnableRelaxedFunctionAccess))
        {
            throw new ScriptRuntimeException(target.Span, $"Pipe expression destination `{TargetText}` is not a valid function");
        }

        return value is not null ? throw new ScriptRuntimeException(target.Span, $"Invalid target function `{TargetText}` ({TypeNames.Of(value)})")
            : context.EnableRelaxedFunctionAccess || target is MemberExpression { IsNullSafe: true } ? null
            : throw new ScriptRuntimeException(target.Span, $"The function `{TargetText}` was not found");
    }
}
