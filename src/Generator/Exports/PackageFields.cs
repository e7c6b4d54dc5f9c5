using System.Text.Json;
using Generator.Model;

namespace Generator.Exports;

/// <summary>The columns and keys of a table as Frictionless describes them; what is our own (unit, labels, reasons) goes along, for readers pass by what they do not know.</summary>
internal static class PackageFields
{
    public static void Write(Utf8JsonWriter writer, TableSchema schema)
    {
        writer.WriteStartArray("fields");
        foreach (var field in schema.Fields)
        {
            writer.WriteStartObject();
            writer.WriteString("name", field.Name);
            writer.WriteString("type", field.Type.ToString().ToLowerInvariant());
            WriteText(writer, "title", field.Title);
            WriteText(writer, "description", field.Description);
            WriteText(writer, "unit", field.Unit);
            if (field.Language is { } language)
            {
                writer.WriteString("language", language);
            }

            if (field.MissingReason is { } companion)
            {
                writer.WriteString("missingReason", companion);
            }

            WriteLabels(writer, field);
            WriteConstraints(writer, field.Constraints);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public static void WriteKeys(Utf8JsonWriter writer, TableSchema schema)
    {
        writer.WriteStartArray("missingValues");
        writer.WriteStringValue("");
        writer.WriteEndArray();
        WriteList(writer, "primaryKey", schema.PrimaryKey);
        if (schema.ForeignKeys.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("foreignKeys");
        foreach (var key in schema.ForeignKeys)
        {
            writer.WriteStartObject();
            WriteList(writer, "fields", key.Fields);
            writer.WriteStartObject("reference");
            writer.WriteString("resource", key.Resource == schema.Name ? "" : key.Resource);
            WriteList(writer, "fields", key.ReferencedFields);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>"title", and "title@en" for its twin.</summary>
    public static void WriteText(Utf8JsonWriter writer, string name, LocalizedText text)
    {
        if (text.IsEmpty)
        {
            return;
        }

        writer.WriteString(name, text.Plain);
        foreach (var (language, twin) in text.Twins.OrderBy(twin => twin.Key, StringComparer.Ordinal))
        {
            writer.WriteString($"{name}@{language}", twin);
        }
    }

    private static void WriteLabels(Utf8JsonWriter writer, Field field)
    {
        foreach (var language in field.Labels.Values.SelectMany(label => label.Twins.Keys).Distinct().Order(StringComparer.Ordinal).Prepend("").TakeWhile(_ => field.Labels.Count > 0))
        {
            writer.WriteStartObject(language.Length == 0 ? "labels" : $"labels@{language}");
            foreach (var (value, label) in field.Labels)
            {
                writer.WriteString(value, language.Length == 0 ? label.Plain : label.In(language));
            }

            writer.WriteEndObject();
        }
    }

    private static void WriteConstraints(Utf8JsonWriter writer, FieldConstraints constraints)
    {
        if (constraints == FieldConstraints.None)
        {
            return;
        }

        writer.WriteStartObject("constraints");
        WriteFlag(writer, "required", constraints.Required);
        WriteFlag(writer, "unique", constraints.Unique);
        if (constraints.PatternText is { } pattern)
        {
            writer.WriteString("pattern", pattern);
        }

        if (constraints.Enum is { } values)
        {
            WriteList(writer, "enum", values);
        }

        WriteNumber(writer, "minimum", constraints.Minimum);
        WriteNumber(writer, "maximum", constraints.Maximum);
        WriteNumber(writer, "minLength", constraints.MinLength);
        WriteNumber(writer, "maxLength", constraints.MaxLength);
        writer.WriteEndObject();
    }

    private static void WriteFlag(Utf8JsonWriter writer, string name, bool value)
    {
        if (value)
        {
            writer.WriteBoolean(name, true);
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, decimal? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
    }

    private static void WriteList(Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }
}
