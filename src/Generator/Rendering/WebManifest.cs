using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Generator.Pages;

namespace Generator.Rendering;

/// <summary>What a phone shows of the site where a reader puts it beside the apps.</summary>
internal static class WebManifest
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static OutputFile Of(Edition edition, AssetSet assets)
    {
        var here = edition.File("site.webmanifest");
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("name", edition.Text("site.title"));
            writer.WriteString("short_name", edition.Text("site.title"));
            writer.WriteString("description", edition.Text("site.tagline"));
            writer.WriteString("lang", edition.Language.Code);
            writer.WriteString("start_url", edition.Url().RelativeTo(here));
            writer.WriteString("scope", PageUrl.Root.RelativeTo(here));
            writer.WriteString("display", "browser");
            writer.WriteString("background_color", "#fdfbf7");
            writer.WriteString("theme_color", "#0a3440");
            writer.WriteStartArray("icons");
            foreach (var (name, size) in new[] { ("img/icon-192.png", "192x192"), ("img/icon-512.png", "512x512") })
            {
                if (assets.Find(name) is { } icon)
                {
                    writer.WriteStartObject();
                    writer.WriteString("src", icon.RelativeTo(here));
                    writer.WriteString("sizes", size);
                    writer.WriteString("type", "image/png");
                    writer.WriteEndObject();
                }
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return OutputFile.Text(here.FilePath, Encoding.UTF8.GetString(stream.ToArray()) + "\n");
    }
}
