using System.Collections.Concurrent;
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

    private readonly Dictionary<string, TemplateFile> _files;
    private readonly Loader _loader;

    // Each knows all templates and has its buffers; one is in use for each thread, and for each template that a text shows meanwhile.
    private readonly ConcurrentBag<HtmlContext> _contexts = [];

    public TemplateSet(IEnumerable<TemplateFile> files)
    {
        _files = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        _loader = new(_files);
    }

    public static TemplateSet Parse(IEnumerable<SourceFile> files, DiagnosticList diagnostics) =>
        new(FilesIn(files).Select(file => TemplateFile.Parse(file, diagnostics)).OfType<TemplateFile>());

    public static IEnumerable<SourceFile> FilesIn(IEnumerable<SourceFile> files) => files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>"chapter", "partials/header".</summary>
    public static IReadOnlyCollection<string> NamesOf(IEnumerable<SourceFile> files) =>
        [.. FilesIn(files).Select(file => file.Path[Folder.Length..^".html".Length])];

    /// <summary>Whether a page that used these templates comes out the same with this set as with the other.</summary>
    public bool IsSame(TemplateSet other, IEnumerable<string> used) =>
        this == other || (_files.Keys.SequenceEqual(other._files.Keys) && used.All(path => _files.GetValueOrDefault(path) == other._files.GetValueOrDefault(path)));

    public bool Has(string name) => _loader.Has($"{Folder}{name}.html");

    /// <summary>The page's markup, or null with a diagnostic that says why there is none.</summary>
    public SafeHtml? Render(string name, PageUrl page, ScriptObject shared, ScriptObject values, PageTrace trace)
    {
        trace.Templates.Add($"{Folder}{name}.html");
        if (_files.GetValueOrDefault($"{Folder}{name}.html") is not { Template: { } template })
        {
            if (!Has(name))
            {
                trace.Diagnostics.Error(SourceLocation.File($"{Folder}{name}.html"), "malen finnes ikke", "the template does not exist");
            }

            return null;
        }

        var context = _contexts.TryTake(out var used) ? used.For(page, trace) : NewContext(page, trace);
        context.PushGlobal(shared);
        context.PushGlobal(values);
        try
        {
            SafeHtml markup = new(template.Render(context));
            context.Reset();
            _contexts.Add(context);
            return markup;
        }
        catch (ScriptRuntimeException exception)
        {
            Report(exception, NamesIn(context, shared, values), trace.Diagnostics);
            return null;
        }
    }

    private HtmlContext NewContext(PageUrl page, PageTrace trace)
    {
        HtmlContext context = new(page, _loader, trace);
        foreach (var (path, file) in _files)
        {
            if (file.Template is { } included)
            {
                context.CachedTemplates[path] = included;
            }
        }

        return context;
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
    private sealed class Loader(Dictionary<string, TemplateFile> files) : ITemplateLoader
    {
        public bool Has(string path) => files.ContainsKey(path);

        public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName)
        {
            var path = $"{Folder}{templateName}.html";
            ((HtmlContext)context).Trace.Templates.Add(path);
            return files.ContainsKey(path)
                ? path
                : throw new WrongNameException(callerSpan, templateName, files.Keys.Select(path => path[Folder.Length..^".html".Length]));
        }

        public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => files[templatePath].Text;

        public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) => new(files[templatePath].Text);
    }
}
