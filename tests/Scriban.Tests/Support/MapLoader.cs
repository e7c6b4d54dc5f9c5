using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Tests.Support;

/// <summary>Includes from memory; a name that says so gives no path, or throws.</summary>
internal sealed class MapLoader(IReadOnlyDictionary<string, string> templates) : ITemplateLoader
{
    public int Loads { get; private set; }

    public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName == "no path" ? null : $"inc/{templateName}";

    public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath)
    {
        Loads++;
        return templatePath == "inc/thrown" ? throw new IOException("The disk is gone") : templates.GetValueOrDefault(templatePath["inc/".Length..]);
    }

    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        new(Load(context, callerSpan, templatePath));
}
