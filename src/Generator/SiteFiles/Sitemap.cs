using System.Xml;
using Generator.Pages;
using Generator.Rendering;

namespace Generator.SiteFiles;

/// <summary>sitemap.xml: every page, with its counterparts in the other languages.</summary>
internal static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    public static OutputFile Of(SitePlan plan, Uri start)
    {
        var alternates = plan.Pages.ToLookup(page => page.Key);
        return OutputFile.Text("sitemap.xml", SiteIndex.Xml(writer =>
        {
            writer.WriteStartElement("urlset", Namespace);
            writer.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
            foreach (var page in plan.Pages.Where(page => page.Url.IsPage))
            {
                writer.WriteStartElement("url", Namespace);
                writer.WriteElementString("loc", Namespace, Address(page));
                if (page.Updated is { } day)
                {
                    writer.WriteElementString("lastmod", Namespace, day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
                }

                if (alternates[page.Key].Skip(1).Any())
                {
                    foreach (var other in alternates[page.Key])
                    {
                        WriteAlternate(writer, other.Language.Code, Address(other));
                    }

                    WriteAlternate(writer, "x-default", Address(alternates[page.Key].First()));
                }

                writer.WriteEndElement();
            }

            writer.WriteEndElement();
        }));

        string Address(Page page) => $"{start}{page.Url.Path[1..]}";
    }

    private static void WriteAlternate(XmlWriter writer, string language, string address)
    {
        writer.WriteStartElement("link", Xhtml);
        writer.WriteAttributeString("rel", "alternate");
        writer.WriteAttributeString("hreflang", language);
        writer.WriteAttributeString("href", address);
        writer.WriteEndElement();
    }
}
