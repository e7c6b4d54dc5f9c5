using System.Security.Cryptography;
using System.Text.Json;
using Generator.Model;
using Generator.Tables;

namespace Generator.Exports;

/// <summary>datapackage.json: what each file is, column by column, by the Frictionless standard, derived from the report's own schema.</summary>
internal sealed class PackageExport(Report report, SiteSettings settings)
{
    public DataFile Of(IReadOnlyList<PublishedTable> tables, IReadOnlyList<DataFile> files) =>
        DataFile.Made("datapackage.json", "application/json", () => JsonText.Written(writer => Write(writer, tables, files)));

    private void Write(Utf8JsonWriter writer, IReadOnlyList<PublishedTable> tables, IReadOnlyList<DataFile> files)
    {
        var site = settings.Primary.Texts["site"];
        writer.WriteStartObject();
        writer.WriteString("profile", "data-package");
        writer.WriteString("name", Slug.Of(site["title"].Text));
        writer.WriteString("title", $"{site["title"].Text}: {site["tagline"].Text}");
        foreach (var language in settings.Languages.Where(language => !language.IsPrimary))
        {
            writer.WriteString($"title@{language.Code}", $"{language.Texts["site"]["title"].Text}: {language.Texts["site"]["tagline"].Text}");
        }

        if ((settings.Base ?? settings.Repository) is { } home)
        {
            writer.WriteString("homepage", home.ToString());
        }

        WriteLicences(writer);
        writer.WriteStartArray("resources");
        foreach (var table in tables)
        {
            WriteTable(writer, table, files.Single(file => file.Name == $"{table.Name}.csv"));
        }

        foreach (var file in files.Where(file => file.Table is null))
        {
            WriteFile(writer, Path.GetFileName(file.Name).Replace('.', '-'), file);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteLicences(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("licenses");
        writer.WriteStartObject();
        writer.WriteString("name", Licences.Name);
        writer.WriteString("title", Licences.Title);
        writer.WriteString("path", Licences.Address);
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    // The object is left open for what only a table has.
    private static void WriteFile(Utf8JsonWriter writer, string name, DataFile file)
    {
        writer.WriteStartObject();
        writer.WriteString("name", name);
        writer.WriteString("path", file.Name);
        writer.WriteString("format", Path.GetExtension(file.Name)[1..]);
        writer.WriteString("mediatype", file.MediaType);
        writer.WriteNumber("bytes", file.Bytes.Length);
        writer.WriteString("hash", $"sha256:{Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span))}");
    }

    private void WriteTable(Utf8JsonWriter writer, PublishedTable table, DataFile file)
    {
        var schema = table.Schema;
        WriteFile(writer, table.Name, file);
        writer.WriteString("profile", "tabular-data-resource");
        writer.WriteString("encoding", "utf-8");
        PackageFields.WriteText(writer, "title", schema.Title);
        PackageFields.WriteText(writer, "description", schema.Description);
        writer.WriteStartArray("sources");
        foreach (var source in schema.Sources)
        {
            WriteSource(writer, source);
        }

        writer.WriteEndArray();
        writer.WriteStartObject("schema");
        PackageFields.Write(writer, schema);
        PackageFields.WriteKeys(writer, schema);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private void WriteSource(Utf8JsonWriter writer, TableSource source)
    {
        var cited = source.Reference is { } id && report.TryTable("references", out var references) ? references.Find(id) : null;
        var title = cited?.Text("title") ?? source.Title.Plain;
        writer.WriteStartObject();
        writer.WriteString("title", source.Place.IsEmpty ? title : $"{title}, {source.Place.Plain}");
        if ((source.Path ?? cited?.Text("url")) is { Length: > 0 } path)
        {
            writer.WriteString("path", path);
        }

        writer.WriteEndObject();
    }
}
