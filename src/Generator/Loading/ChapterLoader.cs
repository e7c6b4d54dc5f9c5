using System.Text.RegularExpressions;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Sources;

namespace Generator.Loading;

/// <summary>The Markdown files of content/ become chapters: "omfang.md" in the first language, "omfang.en.md" in English.</summary>
internal static partial class ChapterLoader
{
    public static IReadOnlyList<Chapter> Load(IEnumerable<SourceFile> content, SiteSettings settings, bool drafts, DiagnosticList diagnostics) =>
        Together(FilesIn(content).Select(file => Load(file, settings, diagnostics)).OfType<Chapter>(), drafts, diagnostics);

    public static IEnumerable<SourceFile> FilesIn(IEnumerable<SourceFile> content) =>
        content.Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal) && !file.Path.EndsWith("/README.md", StringComparison.Ordinal));

    /// <summary>Those that are built, in the order of their files; two that are one text in one language are a mistake.</summary>
    public static IReadOnlyList<Chapter> Together(IEnumerable<Chapter> loaded, bool drafts, DiagnosticList diagnostics)
    {
        Dictionary<(string, string), Chapter> chapters = [];
        foreach (var chapter in loaded)
        {
            if (!chapters.TryAdd((chapter.Name, chapter.Language), chapter))
            {
                var other = chapters[(chapter.Name, chapter.Language)].File;
                diagnostics.Error(SourceLocation.File(chapter.File), $"{other} er den samme teksten på samme språk; behold én av dem", $"{other} is the same text in the same language; keep one of them");
            }
        }

        return [.. chapters.Values.Where(chapter => drafts || !chapter.Draft).OrderBy(chapter => chapter.File, StringComparer.Ordinal)];
    }

    /// <summary>Null for a file that is no text of the site.</summary>
    public static Chapter? Load(SourceFile file, SiteSettings settings, DiagnosticList diagnostics)
    {
        if (NameOf(file.Path, settings, diagnostics) is not var (name, language))
        {
            return null;
        }

        if (!AddressPath().IsMatch(name))
        {
            diagnostics.Error(
                SourceLocation.File(file.Path),
                "filnavnet blir en del av adressen; bruk små bokstaver a–z, tall og bindestrek",
                "the file's name becomes part of the address; use small letters a–z, digits and hyphens");
            return null;
        }

        // A text that cannot be read is a page without words, so that links to it are not called wrong too.
        if (SourceText.Read(file, diagnostics) is not { } source)
        {
            return new(file.Path, name, language, name, name, "", null, int.MaxValue, [], default, "chapter", Html: false, Draft: false, "");
        }

        var (keys, text) = FrontMatter.Split(file.Path, source.ToString(), diagnostics);
        var title = keys.Text("title", required: true);
        var description = keys.Text("description", required: true);
        Chapter chapter = new(
            file.Path,
            name,
            language,
            title ?? name,
            keys.Text("short", required: false) ?? title ?? "",
            description ?? "",
            Address(keys, diagnostics),
            keys.Number("order", otherwise: int.MaxValue),
            [.. keys.References("sources").Select(reference => new SourceReference(reference.Id, reference.Place) { Where = Place(reference.Where) })],
            keys.Date("updated"),
            keys.Text("template", required: false) ?? "chapter",
            keys.Flag("html"),
            keys.Flag("draft"),
            text)
        { TemplateWhere = keys.WhereOf("template") is { } where ? Place(where) : null };
        keys.ReportUnknown();
        return chapter;
    }

    private static string? Address(FrontMatter keys, DiagnosticList diagnostics)
    {
        if (keys.Text("address", required: false) is not { } address || AddressPath().IsMatch(address))
        {
            return keys.Text("address", required: false);
        }

        diagnostics.Error(
            keys.WhereOf("address")!,
            $"'{address}' kan ikke være en adresse; bruk små bokstaver a–z, tall og bindestrek, som i 'om/nettstedet'",
            $"'{address}' cannot be an address; use small letters a–z, digits and hyphens, as in 'om/nettstedet'");
        return null;
    }

    private static CellPlace Place(SourceLocation where) => new(where.Path, where.Line, where.Column);

    [GeneratedRegex("^[a-z0-9][a-z0-9._-]*(/[a-z0-9][a-z0-9._-]*)*/?$")]
    private static partial Regex AddressPath();

    // "omfang.en" is the English "omfang"; null, and said, for a language that the site does not speak.
    private static (string Name, string Language)? NameOf(string path, SiteSettings settings, DiagnosticList diagnostics)
    {
        var name = path["content/".Length..^".md".Length];
        var dot = name.LastIndexOf('.');
        if (dot < 0 || name.Length - dot is not (3 or 4))
        {
            return (name, settings.Primary.Code);
        }

        var code = name[(dot + 1)..];
        if (settings.Languages.Any(language => language.Code == code))
        {
            return (name[..dot], code);
        }

        var known = string.Join(", ", settings.Languages.Select(language => $"'{language.Code}'"));
        diagnostics.Error(
            SourceLocation.File(path),
            $"nettstedet har ikke språket '{code}', bare {known}; legg det til i content/site.json, eller gi filen et annet navn",
            $"the site does not have the language '{code}', only {known}; add it in content/site.json, or give the file another name");
        return null;
    }
}
