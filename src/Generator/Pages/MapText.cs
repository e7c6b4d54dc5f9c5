using System.Text.Json;
using Generator.Model;

namespace Generator.Pages;

/// <summary>Writes a text as itself where all languages have the same, or else by language: {"nb":"Aksjeselskap","en":"Limited company"}.</summary>
internal sealed class MapText(IReadOnlyList<SiteLanguage> languages)
{
    public void Write(Utf8JsonWriter json, LocalizedText text)
    {
        if (languages.All(language => text.In(language.Code) == text.Plain))
        {
            json.WriteStringValue(text.Plain);
            return;
        }

        json.WriteStartObject();
        foreach (var language in languages)
        {
            json.WriteString(language.Code, text.In(language.Code));
        }

        json.WriteEndObject();
    }

    /// <summary>Ids with their names, in the order of the data.</summary>
    public void WriteList(Utf8JsonWriter json, string name, IEnumerable<(string Id, LocalizedText Name)> entries)
    {
        json.WriteStartObject(name);
        foreach (var (id, text) in entries)
        {
            json.WritePropertyName(id);
            Write(json, text);
        }

        json.WriteEndObject();
    }
}
