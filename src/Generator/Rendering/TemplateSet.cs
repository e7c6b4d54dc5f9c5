using Generator.Diagnostics;
using Generator.Pages;
using Generator.Sources;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Generator.Rendering;

/// <summary>All templates, parsed once and shared by the threads that render.</summary>
internal sealed class TemplateSet
{
    private const string Folder = "templates/";

    private readonly Dictionary<string, Template> _templates = [];
    private readonly Loader _loader;

    private TemplateSet(Dictionary<string, string> texts) => _loader = new(texts);

    public static TemplateSet Parse(IEnumerable<SourceFile> files, DiagnosticList diagnostics)
    {
        Dictionary<string, string> texts = [];
        foreach (var file in files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)))
        {
            if (SourceText.Read(file, diagnostics) is { } text)
            {
                texts[file.Path] = text.ToString().ReplaceLineEndings("\n");
            }
        }

        TemplateSet set = new(texts);
        foreach (var (path, text) in texts)
        {
            var template = Template.Parse(text, path);
            ReportMessages(template.Messages, diagnostics);
            if (!template.HasErrors)
            {
                set._templates[path] = template;
            }
        }

        return set;
    }

    /// <summary>"chapter", "partials/header".</summary>
    public static IReadOnlyCollection<string> NamesOf(IEnumerable<SourceFile> files) =>
        [.. files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).Select(file => file.Path[Folder.Length..^".html".Length])];

    public bool Has(string name) => _loader.Has($"{Folder}{name}.html");

    /// <summary>The page's markup, or null with a diagnostic that says why there is none.</summary>
    public SafeHtml? Render(string name, PageUrl page, ScriptObject shared, ScriptObject values, PageTrace trace)
    {
        trace.Templates.Add($"{Folder}{name}.html");
        if (!_templates.TryGetValue($"{Folder}{name}.html", out var template))
        {
            if (!_loader.Has($"{Folder}{name}.html"))
            {
                trace.Diagnostics.Error(SourceLocation.File($"{Folder}{name}.html"), "malen finnes ikke", "the template does not exist");
            }

            return null;
        }

        HtmlContext context = new(page, _loader, trace);
        foreach (var (path, included) in _templates)
        {
            context.CachedTemplates[path] = included;
        }

        context.PushGlobal(shared);
        context.PushGlobal(values);
        try
        {
            return new(template.Render(context));
        }
        catch (ScriptRuntimeException exception)
        {
            Report(exception, NamesIn(context, shared, values), trace.Diagnostics);
            return null;
        }
    }

    /// <summary>The innermost cause, at its own place: an include wraps what went wrong in it.</summary>
    public static void Report(ScriptRuntimeException exception, IEnumerable<string> names, DiagnosticList diagnostics)
    {
        switch (exception)
        {
            case WrongNameException wrong:
                diagnostics.Error(Place(wrong.Span), wrong.Norwegian, wrong.English);
                break;
            case AuthorMistakeException missing:
                diagnostics.Error(Place(missing.Span), missing.Norwegian, missing.English);
                break;
            case ScriptParserRuntimeException parser:
                ReportMessages(parser.ParserMessages, diagnostics);
                break;
            case { InnerException: ScriptRuntimeException inner }:
                Report(inner, names, diagnostics);
                break;
            default:
                var (norwegian, english) = TemplateMessages.Of(exception.OriginalMessage, names);
                diagnostics.Error(Place(exception.Span), norwegian, english);
                break;
        }
    }

    public static void ReportMessages(LogMessageBag messages, DiagnosticList diagnostics)
    {
        foreach (var message in messages)
        {
            var (norwegian, english) = TemplateMessages.Of(message.Message, []);
            diagnostics.Error(Place(message.Span), norwegian, english);
        }
    }

    /// <summary>What an expression could have named.</summary>
    public static IEnumerable<string> NamesIn(TemplateContext context, params IEnumerable<ScriptObject> globals) =>
        globals.Prepend(context.BuiltinObject).SelectMany(values => values.GetMembers());

    private static SourceLocation Place(SourceSpan span) => new(span.FileName, span.Start.Line + 1, span.Start.Column + 1);

    /// <summary>Finds what <c>include 'partials/head'</c> means.</summary>
    private sealed class Loader(Dictionary<string, string> texts) : ITemplateLoader
    {
        public bool Has(string path) => texts.ContainsKey(path);

        public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName)
        {
            var path = $"{Folder}{templateName}.html";
            ((HtmlContext)context).Trace.Templates.Add(path);
            return texts.ContainsKey(path)
                ? path
                : throw new WrongNameException(callerSpan, templateName, texts.Keys.Select(path => path[Folder.Length..^".html".Length]));
        }

        public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => texts[templatePath];

        public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) => new(texts[templatePath]);
    }
}
