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
        if (SourceText.Read(file, diagnostics) is not { } source)
        {
            return null;
        }

        var (keys, text) = FrontMatter.Split(file.Path, source.ToString(), diagnostics);
        var (name, language) = NameOf(file.Path, settings);
        var title = keys.Text("title", required: true);
        var description = keys.Text("description", required: true);
        Chapter chapter = new(
            file.Path,
            name,
            language,
            title ?? "",
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

    private static (string Name, string Language) NameOf(string path, SiteSettings settings)
    {
        var name = path["content/".Length..^".md".Length];
        var language = settings.Languages.Skip(1).FirstOrDefault(language => name.EndsWith($".{language.Code}", StringComparison.Ordinal));
        return language is null ? (name, settings.Primary.Code) : (name[..^(language.Code.Length + 1)], language.Code);
    }
}
