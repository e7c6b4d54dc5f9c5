using Scriban.Runtime;

namespace Generator.Rendering;

/// <summary>The templates of what a text shows by name: a table, a chart.</summary>
internal sealed class Partials(TemplateSet templates, ScriptObject shared)
{
    /// <summary>The markup of templates/partials/<paramref name="name"/>.html in a text; it sees <paramref name="content"/> under that name.</summary>
    public SafeHtml Render(string name, object content, MarkdownContext text) =>
        templates.Render($"partials/{name}", text.Page, shared, new ScriptObject { ["content"] = content }, text.Trace) ?? SafeHtml.Empty;
}
