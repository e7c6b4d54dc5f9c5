using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>A function of a template without named parameters: its arguments are in <c>$</c>.</summary>
internal sealed class SimpleFunction(ScriptNode body, string name) : IScriptCustomFunction
{
    public int RequiredParameterCount => 0;

    public int ParameterCount => 0;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), $"{index}");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var scope = context.PushScope(arguments, blockStatement);
        try
        {
            body.Evaluate(context);
            return context.TakeReturn(out var value) ? value : null;
        }
        finally
        {
            context.PopScope(scope);
        }
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    public override string ToString() => name;
}
