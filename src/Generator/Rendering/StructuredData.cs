using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Generator.Pages;
using Generator.Pages.Tables;

namespace Generator.Rendering;

/// <summary>
/// What a page is, for search engines (JSON-LD): the way to it, and that it is an article or a data set. A browser never runs it, so the page's
/// security policy has nothing against it; the writer escapes &lt;, so no text can end the block.
/// </summary>
internal static class StructuredData
{
    // All letters as themselves; what means something in HTML is escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static IReadOnlyList<SafeHtml> Of(Page page, Edition edition)
    {
        List<SafeHtml> blocks = [];
        if (page.Breadcrumbs.Count > 0)
        {
            blocks.Add(Block("BreadcrumbList", writer => WriteCrumbs(writer, page, edition)));
        }

        if (page.Content is TableContent table)
        {
            blocks.Add(Block("Dataset", writer => WriteDataset(writer, page, table, edition)));
        }
        else if (page is { Kind: "chapter", Text: { IsIndex: false } text })
        {
            blocks.Add(Block("Article", writer =>
            {
                WriteAbout(writer, page, edition);
                writer.WriteString("headline", page.Title);
                writer.WriteString("dateModified", text.Updated.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
                WriteOrganisation(writer, "author", edition);
            }));
        }

        return blocks;
    }

    private static SafeHtml Block(string type, Action<Utf8JsonWriter> write)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("@context", "https://schema.org");
            writer.WriteString("@type", type);
            write(writer);
            writer.WriteEndObject();
        }

        return new(Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void WriteCrumbs(Utf8JsonWriter writer, Page page, Edition edition)
    {
        writer.WriteStartArray("itemListElement");
        var position = 1;
        foreach (var (title, url) in page.Breadcrumbs.Select(crumb => (crumb.Title, crumb.Url)).Append((page.Title, page.Url)))
        {
            writer.WriteStartObject();
            writer.WriteString("@type", "ListItem");
            writer.WriteNumber("position", position++);
            writer.WriteString("name", title);
            writer.WriteString("item", Address(url, page, edition));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteDataset(Utf8JsonWriter writer, Page page, TableContent table, Edition edition)
    {
        WriteAbout(writer, page, edition);
        writer.WriteString("name", page.Title);
        writer.WriteString("license", Exports.Licences.Address);
        writer.WriteBoolean("isAccessibleForFree", true);
        WriteOrganisation(writer, "creator", edition);
        writer.WriteStartArray("distribution");
        foreach (var download in table.Downloads)
        {
            writer.WriteStartObject();
            writer.WriteString("@type", "DataDownload");
            writer.WriteString("name", download.Name);
            writer.WriteString("encodingFormat", download.Url.Path.EndsWith(".json", StringComparison.Ordinal) ? "application/json" : "text/csv");
            writer.WriteString("contentUrl", Address(download.Url, page, edition));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteAbout(Utf8JsonWriter writer, Page page, Edition edition)
    {
        writer.WriteString("description", page.Description ?? page.Title);
        writer.WriteString("url", Address(page.Url, page, edition));
        writer.WriteString("inLanguage", edition.Language.Code);
    }

    private static void WriteOrganisation(Utf8JsonWriter writer, string role, Edition edition)
    {
        writer.WriteStartObject(role);
        writer.WriteString("@type", "Organization");
        writer.WriteString("name", edition.Text("site.title"));
        writer.WriteEndObject();
    }

    private static string Address(PageUrl url, Page page, Edition edition) =>
        edition.Settings.Base is { } start ? $"{start}{url.Path[1..]}" : url.RelativeTo(page.Url);
}
