using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>A function of ours, whose arguments come one per parameter with the defaults filled in.</summary>
internal abstract class BoundFunction : IScriptCustomFunction
{
    public abstract int RequiredParameterCount { get; }

    public abstract int ParameterCount { get; }

    public abstract ScriptVarParamKind VarParamKind { get; }

    public abstract Type ReturnType { get; }

    public abstract ScriptParameterInfo GetParameterInfo(int index);

    public abstract object? DefaultOf(int index);

    public virtual int IndexOf(string name)
    {
        for (var i = 0; i < ParameterCount; i++)
        {
            if (GetParameterInfo(i).Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>What the last parameter gets, if it takes all arguments that are left.</summary>
    public virtual object? MakeRest(TemplateContext context, ScriptNode? site, ReadOnlySpan<object?> values) => new ScriptArray(values.ToArray(), values.Length);

    public abstract object? Invoke(TemplateContext context, ScriptNode? site, ReadOnlySpan<object?> values);

    object? IScriptCustomFunction.Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        Invocation.With(context, callerContext, this, arguments.Items);

    ValueTask<object?> IScriptCustomFunction.InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invocation.With(context, callerContext, this, arguments.Items));
}
