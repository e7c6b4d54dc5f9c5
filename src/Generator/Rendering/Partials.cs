using Generator.Diagnostics;
using Generator.Pages;
using Scriban.Runtime;

namespace Generator.Rendering;

/// <summary>The templates of what a text shows by name: a table, a chart.</summary>
internal sealed class Partials(TemplateSet templates, ScriptObject shared, DiagnosticList diagnostics)
{
    /// <summary>The markup of templates/partials/<paramref name="name"/>.html, which sees <paramref name="content"/> under that name.</summary>
    public SafeHtml Render(string name, object content, PageUrl page) =>
        templates.Render($"partials/{name}", page, shared, new ScriptObject { ["content"] = content }, diagnostics) ?? SafeHtml.Empty;
}
