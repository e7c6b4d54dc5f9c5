using System.Globalization;
using System.Text;
using Generator.Model;
using Generator.Tables;

namespace Generator.Exports;

/// <summary>
/// katalog.ttl: what is published, for catalogues of open data (DCAT-AP-NO). Addresses are relative to the file unless the site knows its own,
/// so that the description is true wherever it lies.
/// </summary>
internal sealed class CatalogueExport(SiteSettings settings)
{
    private readonly StringBuilder _text = new();

    public static DataFile Of(SiteSettings settings, IReadOnlyList<PublishedTable> tables, IReadOnlyList<DataFile> files) =>
        DataFile.Text("katalog.ttl", "text/turtle", () => new CatalogueExport(settings).Written(tables, files));

    private string Written(IReadOnlyList<PublishedTable> tables, IReadOnlyList<DataFile> files)
    {
        _text.Append("""
            @prefix dcat: <http://www.w3.org/ns/dcat#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix foaf: <http://xmlns.com/foaf/0.1/> .
            @prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

            """.ReplaceLineEndings("\n"));
        if (settings.Base is { } start)
        {
            _text.Append(CultureInfo.InvariantCulture, $"@base <{new Uri(start, "data/katalog.ttl")}> .\n");
        }

        var common = files.Where(file => file.Table is null).ToList();
        WriteCatalogue(tables);
        WriteDataset("datasett", "alt", SiteText("title"), SiteText("tagline"), common);
        foreach (var table in tables)
        {
            var schema = table.Schema;
            WriteDataset("tabell", table.Id, schema.Title, schema.Description.IsEmpty ? schema.Title : schema.Description, [.. files.Where(file => file.Table == table.Name)]);
        }

        return _text.ToString();
    }

    private void WriteCatalogue(IReadOnlyList<PublishedTable> tables)
    {
        _text.Append("\n<#katalog> a dcat:Catalog ;\n");
        WriteText("dct:title", SiteText("title"));
        WriteText("dct:description", SiteText("about"));
        _text.Append("  dct:publisher <#utgiver> ;\n  dcat:contactPoint <#kontakt> ;\n  dct:identifier \"katalog\" ;\n")
            .Append(CultureInfo.InvariantCulture, $"  dct:license <{Licences.Address}> ;\n")
            .Append(CultureInfo.InvariantCulture, $"  dcat:dataset <#datasett-alt>{string.Concat(tables.Select(table => $", <#tabell-{table.Id}>"))} .\n")
            .Append("\n<#utgiver> a foaf:Agent ;\n");
        WriteText("foaf:name", SiteText("title"), last: true);
        _text.Append("\n<#kontakt> a vcard:Organization ;\n");
        WriteText("vcard:fn", SiteText("title"), last: settings.Repository is null);
        if (settings.Repository is { } repository)
        {
            _text.Append(CultureInfo.InvariantCulture, $"  vcard:hasURL <{repository}> .\n");
        }
    }

    private void WriteDataset(string kind, string id, LocalizedText title, LocalizedText description, IReadOnlyList<DataFile> files)
    {
        _text.Append(CultureInfo.InvariantCulture, $"\n<#{kind}-{id}> a dcat:Dataset ;\n");
        WriteText("dct:title", title);
        WriteText("dct:description", description);
        _text.Append(CultureInfo.InvariantCulture, $"  dct:identifier {Quoted($"{kind}-{id}")} ;\n")
            .Append("  dct:publisher <#utgiver> ;\n  dcat:contactPoint <#kontakt> ;\n")
            .Append("  dcat:theme <http://publications.europa.eu/resource/authority/data-theme/GOVE> ;\n")
            .Append("  dct:accessRights <http://publications.europa.eu/resource/authority/access-right/PUBLIC> ;\n")
            .Append(CultureInfo.InvariantCulture, $"  dcat:distribution {string.Join(", ", files.Select(file => $"<#fil-{file.Name}>"))} .\n");
        foreach (var file in files)
        {
            _text.Append(CultureInfo.InvariantCulture, $"\n<#fil-{file.Name}> a dcat:Distribution ;\n")
                .Append(CultureInfo.InvariantCulture, $"  dct:title {Quoted(file.Name)} ;\n")
                .Append(CultureInfo.InvariantCulture, $"  dcat:accessURL <{file.Name}> ;\n  dcat:downloadURL <{file.Name}> ;\n")
                .Append(CultureInfo.InvariantCulture, $"  dcat:mediaType <https://www.iana.org/assignments/media-types/{file.MediaType}> ;\n")
                .Append(CultureInfo.InvariantCulture, $"  dcat:byteSize \"{file.Bytes.Length}\"^^xsd:nonNegativeInteger ;\n")
                .Append(CultureInfo.InvariantCulture, $"  dct:license <{Licences.Address}> .\n");
        }
    }

    private LocalizedText SiteText(string name) => new(
        settings.Primary.Texts["site"][name].Text,
        settings.Languages.Where(language => !language.IsPrimary).ToDictionary(language => language.Code, language => language.Texts["site"][name].Text));

    private void WriteText(string property, LocalizedText text, bool last = false)
    {
        var texts = text.Twins
            .Where(twin => settings.Languages.Any(language => language.Code == twin.Key))
            .OrderBy(twin => twin.Key, StringComparer.Ordinal)
            .Select(twin => $"{Quoted(twin.Value)}@{twin.Key}")
            .Prepend($"{Quoted(text.Plain)}@{settings.Primary.Code}");
        _text.Append(CultureInfo.InvariantCulture, $"  {property} {string.Join(", ", texts)}{(last ? " ." : " ;")}\n");
    }

    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal)}\"";
}
