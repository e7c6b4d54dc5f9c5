using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <content>Templates that are made while a template runs.</content>
internal static partial class ObjectFunctions
{
    private static readonly LexerOptions Expressions = new() { Mode = ScriptMode.ScriptOnly };

    /// <summary>The value of an expression in text; anything else is its own value.</summary>
    public static object? Eval(TemplateContext context, SourceSpan span, object? value) =>
        value is string text ? Read(span, text, "eval", Expressions)?.Evaluate(context) : value;

    /// <summary>What a template in text writes; anything else is its own value.</summary>
    public static object? EvalTemplate(TemplateContext context, SourceSpan span, object? value)
    {
        if (value is not string text)
        {
            return value;
        }

        var template = Read(span, text, "eval_template", default);
        return context.RenderTemplate(template, [], context.CurrentNode);
    }

    private static Template Read(SourceSpan span, string text, string function, LexerOptions? options)
    {
        var template = Template.Parse(text, lexerOptions: options);
        return template.HasErrors
            ? throw new ScriptRuntimeException(span, $"The text for `object.{function}` has errors: {string.Join("\n", template.Messages)}")
            : template;
    }
}
