using System.Net;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Tests.Support;

/// <summary>Escapes what expressions write, by the recipe that hosts use.</summary>
internal sealed class EscapingContext : TemplateContext
{
    public EscapingContext()
    {
        BuiltinObject.SetValue("include", new MarkupFunction(new IncludeFunction()), true);
        BuiltinObject.SetValue("include_join", new MarkupFunction(new IncludeJoinFunction()), true);
        var html = (ScriptObject)BuiltinObject["html"]!;
        html.Import("raw", new Func<object?, Markup>(value => value as Markup ?? new(ObjectToString(value) ?? "")));
        html.Remove("escape");
        html.Import("escape", new Func<object?, Markup>(value => value as Markup ?? new(WebUtility.HtmlEncode(ObjectToString(value)) ?? "")));
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        Write(textAsObject switch
        {
            null => null,
            Markup or IScriptOutput => textAsObject.ToString(),
            _ => WebUtility.HtmlEncode(ObjectToString(textAsObject)),
        });
        return this;
    }

    private sealed record Markup(string Text)
    {
        public override string ToString() => Text;
    }

    private sealed class MarkupFunction(IScriptCustomFunction inner) : IScriptCustomFunction
    {
        public int RequiredParameterCount => inner.RequiredParameterCount;

        public int ParameterCount => inner.ParameterCount;

        public ScriptVarParamKind VarParamKind => inner.VarParamKind;

        public Type ReturnType => inner.ReturnType;

        public ScriptParameterInfo GetParameterInfo(int index) => inner.GetParameterInfo(index);

        public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            inner.Invoke(context, callerContext, arguments, blockStatement) is string text ? new Markup(text) : null;

        public ValueTask<object?> InvokeAsync(
            TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            new(Invoke(context, callerContext, arguments, blockStatement));
    }
}
