using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>A function of a template with parameters of its own.</summary>
internal sealed class ParametricFunction(TemplateParameter[] parameters, ScriptNode body, string name, bool readsArguments) : BoundFunction
{
    public override int RequiredParameterCount { get; } = parameters.Count(p => !p.HasDefault);

    public override int ParameterCount => parameters.Length;

    public override ScriptVarParamKind VarParamKind { get; } = parameters is [.., { IsRest: true }] ? ScriptVarParamKind.LastParameter : ScriptVarParamKind.None;

    public override Type ReturnType => typeof(object);

    public override object? DefaultOf(int index) => parameters[index].Default;

    public override ScriptParameterInfo GetParameterInfo(int index) =>
        parameters[index].HasDefault
            ? new(typeof(object), parameters[index].Name, parameters[index].Default)
            : new(typeof(object), parameters[index].Name);

    public override object? Invoke(TemplateContext context, ScriptNode? site, ReadOnlySpan<object?> values)
    {
        var outer = context.EnterCall(site);
        var scope = context.PushScope(readsArguments ? new([.. values], values.Length) : null, context.BlockOfCall);
        context.BlockOfCall = null;
        try
        {
            context.BeginVariables();
            for (var i = 0; i < parameters.Length; i++)
            {
                context.Declare(parameters[i].Name, values[i]);
            }

            body.Evaluate(context);
            return context.TakeReturn(out var value) ? value : null;
        }
        finally
        {
            context.PopScope(scope);
            context.LeaveCall(outer);
        }
    }

    public override string ToString() => name;
}
