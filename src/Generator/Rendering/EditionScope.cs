using Generator.Diagnostics;
using Generator.Pages;
using Scriban.Runtime;

namespace Generator.Rendering;

/// <summary>What all pages of a language share while they are rendered.</summary>
internal sealed class EditionScope
{
    private readonly Edition _edition;
    private readonly TemplateSet _templates;
    private readonly ScriptObject _shared;
    private readonly TextRenderer _texts;
    private readonly ForeignWords _foreign;

    public EditionScope(Edition edition, AssetSet assets, TemplateSet templates)
    {
        (_edition, _templates) = (edition, templates);
        _foreign = new(edition);
        _shared = SharedValues.For(edition, assets);
        _texts = new(edition, new(templates, _shared));
    }

    public RenderedPage Render(Page page, IReadOnlyList<Page> alternates)
    {
        PageTrace trace = new();
        return new(Render(page, alternates, trace), trace);
    }

    private OutputFile? Render(Page page, IReadOnlyList<Page> alternates, PageTrace trace)
    {
        trace.Templates.Add($"templates/{page.Template}.html");
        var text = page.Text is { } chapter ? _texts.Render(chapter, page.Url, trace) : RenderedText.Empty;
        if (!_templates.Has(page.Template))
        {
            ReportNoTemplate(page, trace);
            return null;
        }

        ScriptObject values = new()
        {
            ["page"] = page,
            ["content"] = page.Content,
            ["text"] = text,
            ["alternates"] = alternates,
            ["structured_data"] = StructuredData.Of(page, _edition),

            // What a page's template may set for the frame around it.
            ["styles"] = new ScriptArray { "data" },
            ["libraries"] = new ScriptArray(),
            ["modules"] = new ScriptArray(),
            ["preloads"] = new ScriptArray(),
            ["description"] = "",
            ["hero"] = false,
            ["policy"] = "",
        };
        return _templates.Render("page", page.Url, _shared, values, trace) is { } html
            ? OutputFile.Text(page.Url.FilePath, _foreign.Mark(html.ToString()))
            : null;
    }

    // A text that names a template which is not there has been told so.
    private static void ReportNoTemplate(Page page, PageTrace trace)
    {
        if (page.Text?.Template != page.Template)
        {
            trace.Diagnostics.Error(SourceLocation.File($"templates/{page.Template}.html"), "malen finnes ikke", "the template does not exist");
        }
    }
}
