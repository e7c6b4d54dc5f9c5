using Generator.Pages;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Generator.Rendering;

/// <summary>What a text calls <c>{{ map }}</c>, <c>{{ map 'participation' }}</c> or <c>{{ map county: '34' }}</c>; a report without borders has no maps.</summary>
internal static class TextMaps
{
    // The parameters have the names that authors write.
    public static void AddTo(ScriptObject scope, Edition edition, Partials partials) =>
        scope.Import("map", (TemplateContext context, SourceSpan span, string? show = null, string? county = null, string? collaboration = null, string? municipality = null) =>
            edition.Maps is { } maps && context is MarkdownContext text
                ? partials.Render("charts/map", Draw(maps, edition, span, show, county, collaboration, municipality) with { Id = text.UniqueId("map") }, text)
                : SafeHtml.Empty);

    private static MapView Draw(Maps maps, Edition edition, SourceSpan span, string? show, string? county, string? collaboration, string? municipality)
    {
        var report = edition.Report;
        return (show, county, collaboration, municipality) switch
        {
            (null, null, null, null) => maps.National(),
            ("participation", null, null, null) => maps.Participation(),
            (null, { } number, null, null) => maps.Of(report.County(number) ?? throw new WrongNameException(span, number, report.Counties.Select(other => other.Number))),
            (null, null, { } slug, null) => maps.Of(report.Collaboration(slug) ?? throw new WrongNameException(span, slug, report.Collaborations.Select(other => other.Slug))),
            (null, null, null, { } number) => maps.Of(report.Municipality(number) ?? throw new WrongNameException(span, number, report.Municipalities.Select(other => other.Number.Text))),
            _ => throw new WrongNameException(span, show ?? "", ["participation"]),
        };
    }
}
