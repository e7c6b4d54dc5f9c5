using Generator.Diagnostics;
using Generator.Model;
using Generator.Pages;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Generator.Rendering;

/// <summary>An author's text becomes HTML: checked as it was written, then run as a template, then read as Markdown.</summary>
internal sealed class TextRenderer(Edition edition, Partials partials, DiagnosticList diagnostics)
{
    private readonly Lazy<ScriptObject> _scope = new(() => TextScope.For(edition, partials));

    public RenderedText Render(Chapter chapter, PageUrl page)
    {
        LinkResolver links = new(edition.Links, page, chapter.Name);
        MarkdownChecks.Run(chapter, links, diagnostics);
        if (!chapter.Text.Contains("{{", StringComparison.Ordinal))
        {
            return MarkdownRenderer.Render(MarkdownRenderer.Parse(Abbreviations.Explain(chapter.Text, edition)), links);
        }

        var template = Template.Parse(chapter.Text, chapter.File);
        if (template.HasErrors)
        {
            TemplateSet.ReportMessages(template.Messages, diagnostics);
            return RenderedText.Empty;
        }

        MarkdownContext context = new(page, edition.Numbers);
        context.PushGlobal(_scope.Value);
        context.PushGlobal(new ScriptObject());
        try
        {
            var rendered = MarkdownRenderer.Render(MarkdownRenderer.Parse(Abbreviations.Explain(template.Render(context), edition)), links);
            return rendered with { Html = new(context.Complete(rendered.Html.ToString())) };
        }
        catch (ScriptRuntimeException exception)
        {
            TemplateSet.Report(exception, TemplateSet.NamesIn(context, _scope.Value), diagnostics);
            return RenderedText.Empty;
        }
    }
}
