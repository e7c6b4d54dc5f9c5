using System.Globalization;
using System.Xml;
using Generator.Pages;
using Generator.Rendering;

namespace Generator.SiteFiles;

/// <summary>feed.xml (Atom): the texts of a language that changed last.</summary>
internal static class Feed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const int Most = 30;

    public static OutputFile Of(SitePlan plan, Edition edition, Uri start)
    {
        var texts = plan.Pages
            .Where(page => page.Language == edition.Language && page.Text is not null && page.Url.IsPage)
            .OrderByDescending(page => page.Updated)
            .Take(Most)
            .ToList();
        var here = edition.File("feed.xml");
        return OutputFile.Text(here.FilePath, SiteIndex.Xml(writer =>
        {
            writer.WriteStartElement("feed", Namespace);
            writer.WriteAttributeString("xml", "lang", null, edition.Language.Code);
            writer.WriteElementString("title", Namespace, edition.Text("site.title"));
            writer.WriteElementString("subtitle", Namespace, edition.Text("site.tagline"));
            writer.WriteElementString("id", Namespace, Address(edition.Url()));
            writer.WriteElementString("updated", Namespace, Instant(texts.Count == 0 ? null : texts[0].Updated));
            WriteLink(writer, "self", Address(here));
            WriteLink(writer, "alternate", Address(edition.Url()));
            writer.WriteStartElement("author", Namespace);
            writer.WriteElementString("name", Namespace, edition.Text("site.title"));
            writer.WriteEndElement();
            foreach (var page in texts)
            {
                writer.WriteStartElement("entry", Namespace);
                writer.WriteElementString("title", Namespace, page.Title);
                writer.WriteElementString("id", Namespace, Address(page.Url));
                writer.WriteElementString("updated", Namespace, Instant(page.Updated));
                WriteLink(writer, "alternate", Address(page.Url));
                writer.WriteElementString("summary", Namespace, page.Text!.Description);
                writer.WriteEndElement();
            }

            writer.WriteEndElement();
        }));

        string Address(PageUrl url) => $"{start}{url.Path[1..]}";
    }

    private static void WriteLink(XmlWriter writer, string relation, string address)
    {
        writer.WriteStartElement("link", Namespace);
        writer.WriteAttributeString("rel", relation);
        writer.WriteAttributeString("href", address);
        writer.WriteEndElement();
    }

    // A day is known, no hour.
    private static string Instant(DateOnly? day) => $"{(day ?? new DateOnly(1970, 1, 1)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}T00:00:00Z";
}
