using System.Globalization;
using System.Text;
using Generator.Model;

namespace Generator.Tests.Documentation;

/// <summary>docs/data.md: every table and column, as the schema tells of them.</summary>
internal static class DataReference
{
    public static string Of(Report report)
    {
        StringBuilder text = new();
        text.Append("""
            # Dataene, tabell for tabell

            Denne siden er laget av `data/datapackage.json` og skal ikke redigeres for hånd. Er skjemaet endret, lages den på nytt med

            ```sh
            UPDATE_EXPECTED=1 dotnet run --project tests/Generator.Tests -- -class "*DocumentationTests"
            ```

            Hvordan dataene redigeres, og hvor de kommer fra, står i [data/README.md](../data/README.md). Hvordan neste utgave lages, står i [ny-utgave.md](ny-utgave.md).

            Kolonnen «krav» sier hva en celle må være: **påkrevd** (kan ikke stå tom), **unik**, **nøkkel** (raden kjennes igjen på den), verdiene den kan ha, eller
            hvilken tabell verdien må stå i. «Tom med grunn i …» betyr at cellen bare kan stå tom når grunnen står i den andre kolonnen.


            """.ReplaceLineEndings("\n"));
        foreach (var table in report.Tables)
        {
            text.Append(CultureInfo.InvariantCulture, $"- [`{table.Name}`](#{table.Name}): {table.Schema.Title.Plain}\n");
        }

        foreach (var table in report.Tables)
        {
            Append(text, table.Schema);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, TableSchema schema)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {schema.Name}\n\n{schema.Title.Plain}.{(schema.Description.IsEmpty ? "" : $" {schema.Description.Plain}")}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"Fil: [`{schema.Path}`](../{schema.Path}).");
        if (schema.Computed is { } computed)
        {
            text.Append(CultureInfo.InvariantCulture, $" Bygget regner tabellen ut på nytt (`{computed}`) og sammenlikner den med filen.");
        }

        var sources = schema.Sources.Select(source => $"{source.Reference ?? source.Title.Plain}{(source.Place.IsEmpty ? "" : $", {source.Place.Plain}")}").ToList();
        text.Append(sources.Count == 0 ? "\n\n" : $" Kilde: {string.Join("; ", sources)}.\n\n");
        text.Append("| kolonne | overskrift | type | krav | forklaring |\n| --- | --- | --- | --- | --- |\n");
        foreach (var field in schema.Fields)
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{field.Name}` | {Cell(field.Title.Plain)} | {TypeOf(field)} | {Cell(Demands(field, schema))} | {Cell(field.Description.Plain)} |\n");
        }

        foreach (var field in schema.ComputedFields)
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{field.Name}` | {Cell(field.Title.Plain)} | {TypeOf(field)} | regnes ut; står ikke i filen | {Cell(field.Description.Plain)} |\n");
        }
    }

    private static string TypeOf(Field field) => string.Concat(
        field.Type switch
        {
            FieldType.Integer => "helt tall",
            FieldType.Number => "tall",
            FieldType.Boolean => "true eller false",
            FieldType.Year => "årstall",
            FieldType.Date => "dato",
            _ => "tekst",
        },
        field.Unit.IsEmpty ? "" : $", {field.Unit.Plain}",
        field.Decimals is { } decimals ? $", vises med {decimals.ToString(CultureInfo.InvariantCulture)} desimaler" : "");

    private static string Demands(Field field, TableSchema schema)
    {
        var rules = field.Constraints;
        List<string> demands = [];
        Add(schema.PrimaryKey.Contains(field.Name), schema.PrimaryKey.Count == 1 ? "nøkkel" : "del av nøkkelen");
        Add(rules.Required, "påkrevd");
        Add(rules.Unique && !schema.PrimaryKey.Contains(field.Name), "unik");
        Add(rules.Enum is not null, $"en av {string.Join(", ", (rules.Enum ?? []).Select(value => $"`{value}`"))}");
        Add(rules.PatternText is not null, $"mønster `{rules.PatternText}`");
        Add(rules.Minimum is not null, $"minst {rules.Minimum?.ToString(CultureInfo.InvariantCulture)}");
        Add(rules.Maximum is not null, $"høyst {rules.Maximum?.ToString(CultureInfo.InvariantCulture)}");
        Add(field.MissingReason is not null, $"tom med grunn i `{field.MissingReason}`");
        foreach (var key in schema.ForeignKeys.Where(key => key.Fields.Contains(field.Name)))
        {
            demands.Add($"står i [{key.Resource}](#{key.Resource})");
        }

        return string.Join("; ", demands);

        void Add(bool holds, string demand) => demands.AddRange(holds ? [demand] : []);
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");
}
