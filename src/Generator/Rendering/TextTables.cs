using Generator.Pages;
using Generator.Pages.Tables;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Generator.Rendering;

/// <summary>A table in a text; the id is the page's own.</summary>
internal sealed record EmbeddedTable(TableView Table, string Id);

/// <summary>What a text calls <c>{{ table '2.3' }}</c>: the whole table, with its source and a link to its page.</summary>
internal static class TextTables
{
    public static void AddTo(ScriptObject scope, Edition edition, Partials partials) =>
        scope.Import("table", new Func<TemplateContext, SourceSpan, string, SafeHtml>((context, span, name) =>
            !edition.Tables.TryGet(name, out var table) ? throw new WrongNameException(span, name, edition.Tables.Names)
            : context is MarkdownContext text ? partials.Render("embedded-table", new EmbeddedTable(table, text.UniqueId($"t-{table.Id}")), text)
            : SafeHtml.Empty));
}
