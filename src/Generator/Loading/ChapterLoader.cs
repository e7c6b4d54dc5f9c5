using Generator.Diagnostics;
using Generator.Model;
using Generator.Sources;

namespace Generator.Loading;

/// <summary>The Markdown files of content/ become chapters: "omfang.md" in the first language, "omfang.en.md" in English.</summary>
internal static class ChapterLoader
{
    public static IReadOnlyList<Chapter> Load(IEnumerable<SourceFile> content, SiteSettings settings, bool drafts, DiagnosticList diagnostics) =>
    [
        .. content
            .Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal) && !file.Path.EndsWith("/README.md", StringComparison.Ordinal))
            .Select(file => Load(file, settings, diagnostics))
            .OfType<Chapter>()
            .Where(chapter => drafts || !chapter.Draft),
    ];

    private static Chapter? Load(SourceFile file, SiteSettings settings, DiagnosticList diagnostics)
    {
        if (NameOf(file.Path, settings) is not var (name, language) || SourceText.Read(file, diagnostics) is not { } source)
        {
            return null;
        }

        var (keys, text) = FrontMatter.Split(file.Path, source.ToString(), diagnostics);
        var title = keys.Text("title", required: true);
        var description = keys.Text("description", required: true);
        Chapter chapter = new(
            file.Path,
            name,
            language,
            title ?? "",
            keys.Text("short", required: false) ?? title ?? "",
            description ?? "",
            keys.Text("address", required: false),
            keys.Number("order", otherwise: int.MaxValue),
            [.. keys.References("sources").Select(reference => new SourceReference(reference.Id, reference.Place))],
            keys.Date("updated"),
            keys.Text("template", required: false) ?? "chapter",
            keys.Flag("html"),
            keys.Flag("draft"),
            text);
        keys.ReportUnknown();
        return title is null ? null : chapter;
    }

    // "omfang.en" is the English "omfang"; null for a language that the site does not speak (yet).
    private static (string Name, string Language)? NameOf(string path, SiteSettings settings)
    {
        var name = path["content/".Length..^".md".Length];
        var dot = name.LastIndexOf('.');
        if (dot < 0 || name.Length - dot is not (3 or 4))
        {
            return (name, settings.Primary.Code);
        }

        var code = name[(dot + 1)..];
        return settings.Languages.Any(language => language.Code == code) ? (name[..dot], code) : null;
    }
}
