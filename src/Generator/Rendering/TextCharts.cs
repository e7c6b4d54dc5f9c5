using Generator.Pages;
using Generator.Pages.Charts;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Generator.Rendering;

/// <summary>A chart in a text; the id is the page's own.</summary>
internal sealed record EmbeddedChart(Chart Chart, string Id);

/// <summary>What a text calls <c>{{ chart 'participation' }}</c>, or of a subject, <c>{{ chart 'survey' 'figur-10' }}</c>.</summary>
internal static class TextCharts
{
    public static void AddTo(ScriptObject scope, Edition edition, Partials partials) =>
        scope.Import("chart", (TemplateContext context, SourceSpan span, string name, string? subject = null) =>
        {
            var chart = Draw(edition, span, name, subject);
            return context is MarkdownContext text
                ? partials.Render($"charts/{chart.Form}", new EmbeddedChart(chart, text.UniqueId($"chart-{subject ?? name}")), text)
                : SafeHtml.Empty;
        });

    private static Chart Draw(Edition edition, SourceSpan span, string name, string? subject)
    {
        var definition = ChartCatalogue.Find(name) ?? throw new WrongNameException(span, name, ChartCatalogue.Names);
        if (subject is null && definition.NeedsSubject)
        {
            throw AuthorMistakeException.Unnamed(
                span,
                $"figuren '{name}' skal ha et navn til etter seg, ett av disse",
                $"the chart '{name}' is to have one more name after it, one of these",
                definition.Subjects(edition));
        }

        if (subject is not null && !definition.Subjects(edition).Contains(subject))
        {
            throw new WrongNameException(span, subject, definition.Subjects(edition));
        }

        return definition.Draw(edition, subject) ?? throw new WrongNameException(span, name, ChartCatalogue.Names.Where(other => other != name));
    }
}
