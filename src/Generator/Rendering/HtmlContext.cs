using Generator.Pages;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Generator.Rendering;

/// <summary>
/// A context whose expression output is escaped, once, where it is written; literal template text is not.
/// An address is written relative to the page that is being rendered.
/// </summary>
internal class HtmlContext : TemplateContext
{
    // A long table is no mistake; what goes on for ever is.
    private const int MostSteps = 5_000_000;
    private const int MostCharacters = 64_000_000;

    // The same for every page, and read only.
    private static readonly ScriptObject Functions = MakeFunctions();

    public HtmlContext(PageUrl page, ITemplateLoader? templates, PageTrace trace)
        : base(Functions)
    {
        (Page, Trace) = (page, trace);
        TemplateLoader = templates;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        LoopLimit = MostSteps;
        LimitToString = MostCharacters;
        RegexTimeOut = TimeSpan.FromSeconds(1);
        RecursiveLimit = 50;
        NewLine = "\n";
        AutoIndent = false;
        TryGetMember = MissingMember.Report;
    }

    /// <summary>The page that is being rendered.</summary>
    public PageUrl Page { get; private set; }

    /// <summary>What its rendering says and uses.</summary>
    public PageTrace Trace { get; private set; }

    /// <summary>The context, which another page has been rendered with, for this one.</summary>
    public HtmlContext For(PageUrl page, PageTrace trace)
    {
        (Page, Trace) = (page, trace);
        return this;
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        Write(Markup(textAsObject));
        return this;
    }

    public override ValueTask<TemplateContext> WriteAsync(SourceSpan span, object? textAsObject) => new(Write(span, textAsObject));

    protected virtual string? Markup(object? value) => value switch
    {
        null => null,
        string text => Html.Encode(text),
        SafeHtml markup => markup.ToString(),
        PageUrl url => Html.Encode(url.RelativeTo(Page)),
        IScriptOutput captured => captured.ToString(),
        _ => Html.Encode(ObjectToString(value)),
    };

    private static ScriptObject MakeFunctions()
    {
        var functions = GetDefaultBuiltinObject();
        functions.SetValue("include", new MarkupFunction(new IncludeFunction()), true);
        functions.SetValue("include_join", new MarkupFunction(new IncludeJoinFunction()), true);
        var html = (ScriptObject)functions["html"]!;
        html.Remove("raw");
        html.Import("raw", new Func<TemplateContext, object?, SafeHtml>((context, value) => value as SafeHtml ?? new SafeHtml(context.ObjectToString(value) ?? "")));
        html.Remove("escape"); // built-ins are read-only: importing over one would silently do nothing
        html.Import("escape", new Func<TemplateContext, object?, SafeHtml>((context, value) => value as SafeHtml ?? new SafeHtml(Html.Encode(context.ObjectToString(value)))));
        return functions;
    }

    /// <summary>Marks what a template-rendering function returns as markup, so that it is not escaped again.</summary>
    private sealed class MarkupFunction(IScriptCustomFunction inner) : IScriptCustomFunction
    {
        public int RequiredParameterCount => inner.RequiredParameterCount;

        public int ParameterCount => inner.ParameterCount;

        public ScriptVarParamKind VarParamKind => inner.VarParamKind;

        public Type ReturnType => inner.ReturnType;

        public ScriptParameterInfo GetParameterInfo(int index) => inner.GetParameterInfo(index);

        public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            Mark(inner.Invoke(context, callerContext, arguments, blockStatement));

        public async ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            Mark(await inner.InvokeAsync(context, callerContext, arguments, blockStatement));

        private static object? Mark(object? result) => result is string text ? new SafeHtml(text) : result;
    }
}
