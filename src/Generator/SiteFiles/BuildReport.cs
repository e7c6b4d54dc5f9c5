using System.Text.Encodings.Web;
using System.Text.Json;
using Generator.Pages;
using Generator.Rendering;

namespace Generator.SiteFiles;

/// <summary>build.json: which pages there are and what they are made of, how many files and how many bytes; it counts itself.</summary>
internal static class BuildReport
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static OutputFile Of(SitePlan plan, IReadOnlyList<OutputFile> others)
    {
        var rest = others.Sum(file => (long)file.Bytes.Length);
        var report = Written(plan, others.Count + 1, rest);

        // Its own length may change with the number of digits that it writes.
        while (Written(plan, others.Count + 1, rest + report.Length) is var next && next.Length != report.Length)
        {
            report = next;
        }

        return new("build.json", Written(plan, others.Count + 1, rest + report.Length));
    }

    private static byte[] Written(SitePlan plan, int files, long bytes)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, Options))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("pages");
            foreach (var page in plan.Pages)
            {
                writer.WriteStartObject();
                writer.WriteString("url", page.Url.Path);
                writer.WriteString("kind", page.Kind);
                writer.WriteString("lang", page.Language.Code);
                writer.WriteString("title", page.Title);
                writer.WriteString("source", page.Source);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteNumber("files", files);
            writer.WriteNumber("bytes", bytes);
            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
