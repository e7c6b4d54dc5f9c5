using System.Text.Encodings.Web;
using System.Text.Json;
using Generator.Model;

namespace Generator.Pages;

/// <summary>
/// What finds a municipality by any of its names and numbers, for all languages: <c>/data/oppslag.json</c>. A municipality is a row of number, name,
/// county (by place), population, the names in other languages, the later numbers and names, and its slug where that does not follow from the name.
/// </summary>
internal static class MunicipalityLookup
{
    public static readonly PageUrl File = PageUrl.File("data/oppslag.json");

    public static byte[] Write(Report report)
    {
        var counties = report.Counties.Select((county, place) => (county, place)).ToDictionary();
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteStartArray("counties");
            foreach (var county in report.Counties)
            {
                json.WriteStringValue(county.Name);
            }

            json.WriteEndArray();
            json.WriteStartArray("municipalities");
            foreach (var municipality in report.Municipalities.OrderBy(municipality => municipality.Number.Text, StringComparer.Ordinal))
            {
                json.WriteStartArray();
                json.WriteStringValue(municipality.Number.Text);
                json.WriteStringValue(municipality.Name);
                json.WriteNumberValue(counties[municipality.County]);
                json.WriteNumberValue(municipality.Population);
                WritePairs(json, municipality.ParallelNames.Select(name => (name.Language, name.Name)));
                WritePairs(json, municipality.Later.Where(later => later.Number != municipality.Number.Text).Select(later => (later.Number, later.Name == municipality.Name ? "" : later.Name)));
                if (municipality.Slug != Slug.Of(municipality.Name))
                {
                    json.WriteStringValue(municipality.Slug);
                }

                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void WritePairs(Utf8JsonWriter json, IEnumerable<(string, string)> pairs)
    {
        json.WriteStartArray();
        foreach (var (first, second) in pairs)
        {
            json.WriteStartArray();
            json.WriteStringValue(first);
            json.WriteStringValue(second);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
