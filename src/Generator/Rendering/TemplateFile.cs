using Generator.Diagnostics;
using Generator.Sources;
using Scriban;

namespace Generator.Rendering;

/// <summary>A template as it was written and as it was parsed; null where it could not be, which has been said.</summary>
internal sealed class TemplateFile
{
    private TemplateFile(string path, string text, Template? template) => (Path, Text, Template) = (path, text, template);

    /// <summary>"templates/partials/head.html"</summary>
    public string Path { get; }

    public string Text { get; }

    public Template? Template { get; }

    /// <summary>Null for what is no text.</summary>
    public static TemplateFile? Parse(SourceFile file, DiagnosticList diagnostics)
    {
        if (SourceText.Read(file, diagnostics) is not { } source)
        {
            return null;
        }

        var text = source.ToString().ReplaceLineEndings("\n");
        var template = Template.Parse(text, file.Path);
        TemplateSet.ReportMessages(template.Messages, diagnostics);
        return new(file.Path, text, template.HasErrors ? null : template);
    }
}
