using Generator.Model;

namespace Generator.Pages;

/// <summary>What texts and templates can link to by id, known before any page is made.</summary>
internal static class EntityLinks
{
    public static void AddTo(Edition edition)
    {
        foreach (var chapter in edition.Chapters)
        {
            edition.Links.Add("page", chapter.Name, new(chapter.Title, ChapterPages.UrlOf(chapter, edition)) { Short = chapter.Short });
        }

        if (ChangePages.LinkIn(edition) is { } changes)
        {
            edition.Links.Add("page", ChangePages.KeyIn(edition), changes);
        }

        foreach (var collaboration in edition.Report.Collaborations)
        {
            edition.Links.Add("collaboration", collaboration.Slug, edition.LinkTo(collaboration));
        }

        foreach (var county in edition.Report.Counties)
        {
            edition.Links.Add("county", county.Number, new(county.Name, edition.UrlOf(county)));
        }

        foreach (var municipality in edition.Report.Municipalities)
        {
            edition.Links.Add("municipality", municipality.Number.Text, edition.LinkTo(municipality));
        }

        AddAnchors(edition, "references", "source", "sources", row => row.Text("title", edition.Language.Code));
        AddAnchors(edition, "glossary", "term", "glossary", row => row.Text("term", edition.Language.Code));

        foreach (var name in edition.Tables.Names)
        {
            edition.Tables.TryGet(name, out var table);
            edition.Links.Add("table", name, new(table!.Title, table.Url));
        }
    }

    // A source or a term is a place on the page that lists them all.
    private static void AddAnchors(Edition edition, string table, string kind, string template, Func<DataRow, string> title)
    {
        if (edition.Report.TryTable(table, out var rows) && edition.Chapters.FirstOrDefault(chapter => chapter.Template == template) is { } page)
        {
            var url = ChapterPages.UrlOf(page, edition);
            foreach (var row in rows.Rows)
            {
                edition.Links.Add(kind, row.Text("id"), new(title(row), url) { Fragment = row.Text("id"), Short = row.Text("short", edition.Language.Code) is { Length: > 0 } brief ? brief : title(row) });
            }
        }
    }
}
