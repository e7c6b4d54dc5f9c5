using System.Globalization;
using System.Text;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Sources;

namespace Generator.Skeletons;

/// <summary>A new text in every language of the site: <paramref name="Name"/> is its path in content/ without ending ("rapport/nytt").</summary>
internal sealed record TextSkeleton(string Name, IReadOnlyDictionary<string, string> Titles, DateOnly Day)
{
    /// <summary>The files of a page that stands for itself; none, and said, where it cannot be written.</summary>
    public IReadOnlyList<SourceFile> Page(SiteSources sources, SiteSettings settings, DiagnosticList diagnostics) =>
        IsFree(sources, settings, diagnostics) ? Files(settings, order: null) : [];

    /// <summary>The files of a chapter, which comes last in its section.</summary>
    public IReadOnlyList<SourceFile> Chapter(SiteSources sources, SiteSettings settings, DiagnosticList diagnostics)
    {
        if (!IsFree(sources, settings, diagnostics))
        {
            return [];
        }

        var chapters = ChapterLoader.Load(sources.Content, settings, drafts: true, new());
        var section = Name.LastIndexOf('/') is >= 0 and var slash ? Name[..slash] : "";
        var sections = chapters.Where(chapter => chapter.IsIndex && chapter.Section.Length > 0).Select(chapter => chapter.Section).ToHashSet(StringComparer.Ordinal);
        if (!sections.Contains(section))
        {
            var (norwegian, english) = NearestName.Suggestion(section, sections);
            diagnostics.Error(
                SourceLocation.File($"content/{Name}.md"),
                $"et kapittel ligger i en del, som 'rapport/{Name}', og delen '{section}' finnes ikke{norwegian}",
                $"a chapter lies in a section, like 'rapport/{Name}', and the section '{section}' does not exist{english}");
            return [];
        }

        var last = chapters.Where(chapter => chapter.Section == section && chapter.Order < int.MaxValue).Select(chapter => chapter.Order).DefaultIfEmpty(0).Max();
        return Files(settings, last + 1);
    }

    private bool IsFree(SiteSources sources, SiteSettings settings, DiagnosticList diagnostics)
    {
        var before = diagnostics.Count;
        var proper = string.Join('/', Name.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Slug.Of));
        if (proper != Name)
        {
            diagnostics.Error(
                SourceLocation.File($"content/{Name}.md"),
                $"'{Name}' kan ikke stå i en adresse; skriv '{proper}'",
                $"'{Name}' cannot stand in an address; write '{proper}'");
        }

        foreach (var path in settings.Languages.Select(PathIn).Where(path => sources.Content.Any(file => file.Path == path)))
        {
            diagnostics.Error(
                SourceLocation.File(path),
                "filen finnes allerede; velg et annet navn, eller rediger den",
                "the file already exists; choose another name, or edit it");
        }

        foreach (var code in Titles.Keys.Except(settings.Languages.Select(language => language.Code)))
        {
            diagnostics.Error(
                SourceLocation.File("content/site.json"),
                $"nettstedet har ikke språket '{code}', som en tittel er skrevet på",
                $"the site does not have the language '{code}', in which a title is given");
        }

        return diagnostics.Count == before;
    }

    private SourceFile[] Files(SiteSettings settings, int? order) =>
        [.. settings.Languages.Select(language => new SourceFile(PathIn(language), Encoding.UTF8.GetBytes(Text(language, settings, order))))];

    private string PathIn(SiteLanguage language) => language.IsPrimary ? $"content/{Name}.md" : $"content/{Name}.{language.Code}.md";

    private string Text(SiteLanguage language, SiteSettings settings, int? order)
    {
        var norwegian = language.Code is "nb" or "nn" or "no";
        var title = Titles.GetValueOrDefault(language.Code) ?? Titles[settings.Primary.Code];
        return string.Join('\n',
        [
            "---",
            $"title: {Quoted(title)}",
            norwegian ? "description: Hva siden handler om, i én setning uten tall." : "description: What the page is about, in one sentence without figures.",
            .. order is { } number ? (string[])[$"order: {number.ToString(CultureInfo.InvariantCulture)}"] : [],
            $"updated: {Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}",
            "---",
            norwegian ? "Ingressen: svaret først, i to eller tre setninger." : "The lead: the answer first, in two or three sentences.",
            "",
            norwegian ? "## Første overskrift" : "## First heading",
            "",
            norwegian ? "Skriv teksten her. Tall hentes fra dataene." : "Write the text here. Figures come from the data.",
            "",
        ]);
    }

    // Within '…' YAML knows no escape but the doubled quote.
    private static string Quoted(string title) =>
        title.All(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '–') && title == title.Trim() && char.IsLetter(title[0])
            ? title
            : $"'{title.Replace("'", "''", StringComparison.Ordinal)}'";
}
