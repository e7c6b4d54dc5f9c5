using System.Collections;
using System.Text;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary><c>include_join names separator begin end</c>: several templates; a separator, begin or end <c>tpl:name</c> is one itself.</summary>
public sealed class IncludeJoinFunction : IScriptCustomFunction
{
    private const string TemplateSign = "tpl:";

    private static readonly string[] Names = ["template_names", "separator", "begin_delimiter", "end_delimiter"];

    public int RequiredParameterCount => 1;

    public int ParameterCount => 4;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) =>
        index is > 0 and < 4 ? new(typeof(object), Names[index], "") : new(typeof(object), index == 0 ? Names[0] : $"{index}");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(arguments);
        var span = Invocation.SpanOf(callerContext, 0);
        if (arguments[0] is not IEnumerable names || names is string)
        {
            throw new ScriptRuntimeException(span, "A list of template names is expected");
        }

        StringBuilder text = new(Part(context, callerContext, arguments, 2));
        var first = true;
        foreach (var item in names)
        {
            text.Append(first ? "" : Part(context, callerContext, arguments, 1));
            text.Append(Include(context, callerContext, arguments, context.ObjectToString(item)));
            first = false;
        }

        return text.Append(Part(context, callerContext, arguments, 3)).ToString();
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    private static string? Part(TemplateContext context, ScriptNode? caller, ScriptArray arguments, int index)
    {
        var text = context.ObjectToString(arguments[index]);
        return text?.StartsWith(TemplateSign, StringComparison.Ordinal) == true ? Include(context, caller, arguments, text[TemplateSign.Length..]) : text;
    }

    private static string Include(TemplateContext context, ScriptNode? caller, ScriptArray arguments, string? name) =>
        string.IsNullOrEmpty(name)
            ? throw new ScriptRuntimeException(Invocation.SpanOf(caller, 0), "Include template name cannot be null or empty")
            : context.RenderTemplate(context.LoadTemplate(name, caller), ArgumentsOf(name, arguments), caller);

    // To the templates the arguments are those of an include: the name, and what comes after the four of this function.
    private static ScriptArray ArgumentsOf(string name, ScriptArray arguments)
    {
        ScriptArray own = [name, .. arguments.Skip(Names.Length)];
        if (arguments.Named is { } named)
        {
            foreach (var (key, value) in named)
            {
                own.SetNamed(key, value);
            }
        }

        return own;
    }
}
