using System.Text.Json;
using Generator.Model;
using Generator.Tables;

namespace Generator.Exports;

/// <summary>A table as JSON: a list of rows, numbers as numbers, an empty cell as null.</summary>
internal static class JsonExport
{
    public static DataFile Of(PublishedTable table) =>
        DataFile.Made($"{table.Name}.json", "application/json", () => JsonText.Written(writer => Write(writer, table))) with { Table = table.Name };

    private static void Write(Utf8JsonWriter writer, PublishedTable table)
    {
        writer.WriteStartArray();
        foreach (var row in table.Data.Rows)
        {
            writer.WriteStartObject();
            foreach (var field in table.Schema.Fields)
            {
                writer.WritePropertyName(field.Name);
                WriteValue(writer, field, row.Text(field.Name));
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter writer, Field field, string text)
    {
        switch (field.Type)
        {
            case var _ when text.Length == 0:
                writer.WriteNullValue();
                break;
            case FieldType.Integer or FieldType.Number or FieldType.Year:
                writer.WriteRawValue(text.TrimStart('+'));
                break;
            case FieldType.Boolean:
                writer.WriteBooleanValue(text == "true");
                break;
            default:
                writer.WriteStringValue(text);
                break;
        }
    }
}
