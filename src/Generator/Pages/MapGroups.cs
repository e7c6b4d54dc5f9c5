using System.Text.Json;
using Generator.Model;

namespace Generator.Pages;

/// <summary>The collaborations as the map in the browser knows them, and what they can be sorted into: legal bases, models, classes of size, what was there before.</summary>
internal sealed class MapGroups(Report report, Geography geography, MapText text)
{
    public const string Earlier = "collaborations_2018";
    public const string Sizes = "size_classes";
    private const string Outcomes = "outcomes_2020";

    private readonly ILookup<int?, DataRow> _earlier = Rows(report, Earlier).ToLookup(row => row.Integer("counterpart"));

    public void Write(Utf8JsonWriter json, IReadOnlyList<Municipality> municipalities)
    {
        var used = _earlier.Where(rows => rows.Key is not null).SelectMany(rows => rows).Select(row => row.Text("outcome_2020")).ToHashSet();
        text.WriteList(json, "bases", report.LegalBases.Where(basis => report.Collaborations.Any(one => one.LegalBasis == basis)).Select(basis => (basis.Id, basis.Name)));
        text.WriteList(json, "models", report.OrganisationModels.Where(model => report.Collaborations.Any(one => one.Model == model)).Select(model => (model.Id, model.Name)));
        text.WriteList(json, "outcomes", Rows(report, Outcomes).Where(row => used.Contains(row.Text("id"))).Select(row => (row.Text("id"), row.Localized("label"))));
        WriteSizes(json);
        json.WriteStartArray("collaborations");
        foreach (var collaboration in report.Collaborations)
        {
            Write(json, collaboration, municipalities);
        }

        json.WriteEndArray();
    }

    private void WriteSizes(Utf8JsonWriter json)
    {
        json.WriteStartArray("sizes");
        foreach (var row in Rows(report, Sizes))
        {
            json.WriteStartObject();
            json.WriteString("id", row.Text("id"));
            json.WritePropertyName("name");
            text.Write(json, row.Localized("name"));
            json.WriteNumber("from", row.Integer("minimum") ?? 0);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(Utf8JsonWriter json, Collaboration collaboration, IReadOnlyList<Municipality> municipalities)
    {
        json.WriteStartObject();
        json.WriteString("slug", collaboration.Slug);
        json.WritePropertyName("name");
        text.Write(json, collaboration.Name);
        json.WritePropertyName("short");
        text.Write(json, collaboration.ShortName);
        json.WriteString("colour", geography.ClassOf(collaboration));
        Known(json, "basis", collaboration.LegalBasis?.Id, collaboration.MissingReason("legal_basis"));
        Known(json, "model", collaboration.Model?.Id, collaboration.MissingReason("model"));
        if (collaboration is { Fte: { } fte, FtePerThousand: { } each })
        {
            json.WriteNumber("fte", fte);
            json.WriteNumber("each", decimal.Round(each, 3, MidpointRounding.AwayFromZero));
        }
        else
        {
            json.WriteString("fteMissing", collaboration.MissingReason("fte") ?? "not_stated");
        }

        WriteEarlier(json, [.. _earlier[collaboration.Number]]);
        if (collaboration.Hosts.Count > 0)
        {
            json.WriteStartArray("hosts");
            foreach (var host in collaboration.Hosts)
            {
                json.WriteNumberValue(Place(municipalities, host));
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    // The first outcome in the order of the table is the strongest: what goes on has not been replaced.
    private void WriteEarlier(Utf8JsonWriter json, IReadOnlyList<DataRow> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        json.WriteString("outcome", Rows(report, Outcomes).Select(row => row.Text("id")).FirstOrDefault(id => rows.Any(row => row.Text("outcome_2020") == id)));
        json.WriteStartArray("earlier");
        foreach (var row in rows)
        {
            json.WriteStringValue(row.Text("name"));
        }

        json.WriteEndArray();
    }

    private static void Known(Utf8JsonWriter json, string name, string? id, string? missing)
    {
        if (id is not null)
        {
            json.WriteString(name, id);
        }
        else
        {
            json.WriteString($"{name}Missing", missing ?? "not_stated");
        }
    }

    private static int Place(IReadOnlyList<Municipality> municipalities, Municipality one) =>
        municipalities.TakeWhile(municipality => municipality.Number != one.Number).Count();

    private static IEnumerable<DataRow> Rows(Report report, string table) => report.TryTable(table, out var rows) ? rows.Rows : [];
}
