using Generator.Model;
using Generator.Pages;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Generator.Rendering;

/// <summary>An author's text becomes HTML: checked as it was written, then run as a template, then read as Markdown.</summary>
internal sealed class TextRenderer(Edition edition, Partials partials)
{
    private readonly Lazy<ScriptObject> _scope = new(() => TextScope.For(edition, partials));

    public RenderedText Render(Chapter chapter, PageUrl page, PageTrace trace)
    {
        LinkResolver links = new(edition.Links, page, chapter.Name);
        if (!chapter.Text.Contains("{{", StringComparison.Ordinal))
        {
            // What is added stands after the text, so that every place in it stays.
            var written = MarkdownRenderer.Parse(Abbreviations.Explain(chapter.Text, edition));
            MarkdownChecks.Run(written, chapter, links, trace.Diagnostics);
            return MarkdownRenderer.Render(written, links);
        }

        MarkdownChecks.Run(MarkdownChecks.Parse(chapter.Text), chapter, links, trace.Diagnostics);

        var template = Template.Parse(chapter.Text, chapter.File);
        if (template.HasErrors)
        {
            TemplateSet.ReportMessages(template.Messages, trace.Diagnostics);
            return RenderedText.Empty;
        }

        MarkdownContext context = new(page, edition.Numbers, trace);
        context.PushGlobal(_scope.Value);
        context.PushGlobal(new ScriptObject());
        try
        {
            var rendered = MarkdownRenderer.Render(MarkdownRenderer.Parse(Abbreviations.Explain(template.Render(context), edition)), links);
            return rendered with { Html = new(context.Complete(rendered.Html.ToString())) };
        }
        catch (ScriptRuntimeException exception)
        {
            TemplateSet.Report(exception, TemplateSet.NamesIn(context, _scope.Value), trace.Diagnostics);
            return RenderedText.Empty;
        }
    }
}
