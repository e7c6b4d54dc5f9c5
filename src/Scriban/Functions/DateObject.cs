using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The object <c>date</c>: it holds the format in which dates are written, and called as a function it reads one.</summary>
internal sealed class DateObject : ScriptObject, IScriptCustomFunction
{
    private const string FormatMember = "format";

    private static readonly ScriptParameterInfo[] Parameters =
        [new(typeof(string), "text"), new(typeof(string), "pattern", null), new(typeof(string), "culture", null)];

    public DateObject()
    {
        this[FormatMember] = DatePattern.Default;
        SetValue("default_format", DatePattern.Default, readOnly: true);
    }

    public int RequiredParameterCount => 1;

    public int ParameterCount => Parameters.Length;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    /// <summary>The pattern that a template may have set.</summary>
    public string Format => this[FormatMember] as string ?? DatePattern.Default;

    public ScriptParameterInfo GetParameterInfo(int index) => Parameters[index];

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        DateFunctions.Parse(context, Text(context, arguments[0]), Text(context, arguments[1]), Text(context, arguments[2]));

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    private static string? Text(TemplateContext context, object? value) => value is null ? null : context.ObjectToString(value);
}
