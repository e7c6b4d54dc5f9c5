using System.Text.Encodings.Web;
using System.Text.Json;

namespace Generator.Exports;

/// <summary>JSON with LF, and with æ, ø and å as themselves.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Written(Action<Utf8JsonWriter> write) => Written(write, Indented);

    /// <summary>One line.</summary>
    public static byte[] Compact(Action<Utf8JsonWriter> write) => Written(write, Indented with { Indented = false });

    private static byte[] Written(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, options))
        {
            write(writer);
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
