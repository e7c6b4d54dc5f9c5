using Generator.Model;
using Generator.Pages;
using Markdig.Syntax;
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
        if (!MarkdownLimits.Allow(chapter, trace.Diagnostics))
        {
            return RenderedText.Empty;
        }

        if (!chapter.Text.Contains("{{", StringComparison.Ordinal))
        {
            // What is added stands after the text, so that every place in it stays.
            if (Read(chapter, trace) is not { } written)
            {
                return RenderedText.Empty;
            }

            MarkdownChecks.Run(written, chapter, links, trace.Diagnostics);
            return Write(written, chapter, links, trace);
        }

        if (MarkdownChecks.Parse(chapter, trace.Diagnostics) is not { } masked)
        {
            return RenderedText.Empty;
        }

        MarkdownChecks.Run(masked, chapter, links, trace.Diagnostics);
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
            var made = chapter with { Text = template.Render(context) };
            if (!MarkdownLimits.Allow(made, trace.Diagnostics) || Read(made, trace) is not { } document)
            {
                return RenderedText.Empty;
            }

            var rendered = Write(document, made, links, trace);
            return rendered with { Html = new(context.Complete(rendered.Html.ToString())) };
        }
        catch (ScriptRuntimeException exception)
        {
            TemplateSet.Report(exception, TemplateSet.NamesIn(context, _scope.Value), trace.Diagnostics);
            return RenderedText.Empty;
        }
    }

    private MarkdownDocument? Read(Chapter chapter, PageTrace trace)
    {
        if (MarkdownRenderer.TryParse(Abbreviations.Explain(chapter.Text, edition)) is { } document)
        {
            return document;
        }

        MarkdownLimits.ReportTooDeep(chapter, trace.Diagnostics);
        return null;
    }

    // The writer has a limit of its own.
    private static RenderedText Write(MarkdownDocument document, Chapter chapter, LinkResolver links, PageTrace trace)
    {
        try
        {
            return MarkdownRenderer.Render(document, links);
        }
        catch (ArgumentException exception) when (MarkdownRenderer.IsTooDeep(exception))
        {
            MarkdownLimits.ReportTooDeep(chapter, trace.Diagnostics);
            return RenderedText.Empty;
        }
    }
}
