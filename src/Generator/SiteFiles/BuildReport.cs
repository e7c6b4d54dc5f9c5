using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Generator.Pages;
using Generator.Rendering;

namespace Generator.SiteFiles;

/// <summary>build.json: which pages there are and what they are made of, how many files and how many bytes; it counts itself.</summary>
internal static class BuildReport
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The report on the pages, so many with so many bytes, and the other files.</summary>
    public static OutputFile Of(SitePlan plan, IReadOnlyList<OutputFile> others, int pages, long bytes)
    {
        var (files, rest) = (pages + others.Count + 1, bytes + others.Sum(file => (long)file.Bytes.Length));

        // The last number counts the report too, its own digits included.
        using var report = Written(plan, files);
        rest += report.Length + End.Length;
        var digits = 1;
        while (Text(rest + digits).Length > digits)
        {
            digits++;
        }

        report.Write(Encoding.UTF8.GetBytes(Text(rest + digits)));
        report.Write(End);
        return new("build.json", report.GetBuffer().AsMemory(0, (int)report.Length));
    }

    private static ReadOnlySpan<byte> End => "\n}\n"u8;

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    // All but the last number.
    private static MemoryStream Written(SitePlan plan, int files)
    {
        MemoryStream stream = new();
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
            writer.WriteNumber("bytes", 0);
            writer.Flush();
            stream.SetLength(stream.Length - 1);
        }

        return stream;
    }
}
