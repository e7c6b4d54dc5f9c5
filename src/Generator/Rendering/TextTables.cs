using System.Globalization;
using Generator.Pages;
using Generator.Pages.Tables;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Generator.Rendering;

/// <summary>A table in a text; the id is the page's own.</summary>
internal sealed record EmbeddedTable(TableView Table, string Id);

/// <summary>
/// What a text calls <c>{{ table '2.3' }}</c>: the whole table, with its source and a link to its page; or a part of it,
/// <c>{{ table '2.3' columns: ['name', 'population'] order: '-population' top: 5 mark: '17' }}</c>.
/// </summary>
internal static class TextTables
{
    // The parameters have the names that authors write.
    public static void AddTo(ScriptObject scope, Edition edition, Partials partials)
    {
        scope.Import("table", (TemplateContext context, SourceSpan span, string name, ScriptArray? columns = null, string? order = null, int top = 0, string? mark = null) =>
        {
            if (!edition.Tables.TryGet(name, out var whole))
            {
                throw new WrongNameException(span, name, edition.Tables.Names);
            }

            TableSelection selection = new([.. (columns ?? []).Select(column => string.Create(CultureInfo.InvariantCulture, $"{column}"))], order, top, mark, (wrong, names) => new WrongNameException(span, wrong, names));
            var table = whole.Select(selection, edition);
            return context is MarkdownContext text ? partials.Render("embedded-table", new EmbeddedTable(table, text.UniqueId($"t-{table.Id}")), text) : SafeHtml.Empty;
        });
        scope.Import("label", new Func<TemplateContext, SourceSpan, string, string, string, string>((_, span, table, column, value) => Label(edition, span, table, column, value)));
    }

    // What readers see for a value of a column that has a fixed set of them.
    private static string Label(Edition edition, SourceSpan span, string name, string column, string value)
    {
        if (!edition.Report.TryTable(name, out var table))
        {
            throw new WrongNameException(span, name, edition.Report.Tables.Select(other => other.Name));
        }

        var field = table.Schema.Field(column) ?? throw new WrongNameException(span, column, table.Schema.Fields.Select(other => other.Name));
        return field.Labels.Count == 0 || field.Labels.ContainsKey(value) ? field.Label(value, edition.Language.Code) : throw new WrongNameException(span, value, field.Labels.Keys);
    }
}
