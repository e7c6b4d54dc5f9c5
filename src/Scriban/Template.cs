using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>A parsed template; threads may share it.</summary>
public class Template
{
    private Template(string? sourceFilePath) => SourceFilePath = sourceFilePath;

    public string? SourceFilePath { get; }

    public ScriptPage? Page { get; private set; }

    public bool HasErrors => Messages.HasErrors;

    public LogMessageBag Messages { get; } = new();

    public static Template Parse(string text, string? sourceFilePath = null, ParserOptions? parserOptions = null, LexerOptions? lexerOptions = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        parserOptions ??= TemplateContext.DefaultParserOptions;
        lexerOptions ??= TemplateContext.DefaultLexerOptions;
        Template template = new(sourceFilePath);
        SourceText source = new(text, sourceFilePath);
        if (LeftOut(lexerOptions) is { } missing)
        {
            template.Messages.Add(new(ParserMessageType.Error, source.Span(0, 1), $"{missing} is not supported by this implementation of the language"));
            return template;
        }

        Lexer lexer = new(source, template.Messages, parserOptions.ParseFloatAsDecimal);
        var tokens = lexerOptions.Mode is ScriptMode.ScriptOnly ? lexer.ReadScript() : lexer.ReadTemplate();
        var page = new Parser(source, tokens, parserOptions, template.Messages).ReadPage();
        template.Page = template.HasErrors ? null : page;
        return template;
    }

    public static object? Evaluate(string expression, TemplateContext context) =>
        Parse(expression, null, null, new() { Mode = ScriptMode.ScriptOnly }).Evaluate(context);

    public static object? Evaluate(string expression, object model, MemberRenamerDelegate? memberRenamer = null, MemberFilterDelegate? memberFilter = null) =>
        Evaluate(expression, ContextOf(model, memberRenamer, memberFilter));

    /// <summary>The text of the template; what was in the context's output goes before it.</summary>
    public string Render(TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        RequirePage();
        context.RunPage(this, null);
        return context.TakeOutput();
    }

    public string Render(object? model = null, MemberRenamerDelegate? memberRenamer = null, MemberFilterDelegate? memberFilter = null) =>
        Render(ContextOf(model, memberRenamer, memberFilter));

    /// <summary>The value of the last statement; nothing is written.</summary>
    public object? Evaluate(TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        RequirePage();
        var enabled = context.EnableOutput;
        context.EnableOutput = false;
        try
        {
            return context.RunPage(this, null);
        }
        finally
        {
            context.EnableOutput = enabled;
        }
    }

    public ValueTask<string> RenderAsync(TemplateContext context) => new(Render(context));

    public ValueTask<string> RenderAsync(object? model = null, MemberRenamerDelegate? memberRenamer = null, MemberFilterDelegate? memberFilter = null) =>
        new(Render(model, memberRenamer, memberFilter));

    internal ScriptPage RequirePage() =>
        Page ?? throw new InvalidOperationException($"The template has errors:\n{Messages}");

    private static string? LeftOut(LexerOptions options) =>
        options.Lang is not ScriptLang.Default ? $"The language {options.Lang}"
        : options.Mode is ScriptMode.FrontMatterOnly or ScriptMode.FrontMatterAndContent ? "Front matter"
        : null;

    private static TemplateContext ContextOf(object? model, MemberRenamerDelegate? renamer, MemberFilterDelegate? filter)
    {
        TemplateContext context = new();
        if (renamer is not null)
        {
            context.MemberRenamer = renamer;
        }

        context.MemberFilter = filter;
        ScriptObject global = [];
        if (model is not null)
        {
            global.Import(model, filter, renamer);
        }

        context.PushGlobal(global);
        return context;
    }
}
