using System.Text.Json;

namespace Generator.Borders;

/// <summary>The bytes of a JSON file that is one object, with a line feed at its end.</summary>
internal static class JsonBytes
{
    public static byte[] Of(Action<Utf8JsonWriter> writeMembers)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            writer.WriteStartObject();
            writeMembers(writer);
            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
