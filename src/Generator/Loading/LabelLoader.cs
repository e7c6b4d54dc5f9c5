using Generator.Diagnostics;
using Generator.Model;
using Generator.Sources;

namespace Generator.Loading;

/// <summary>Reads what readers see for the values of an enum: "labels" and "labels@en", each with a text for every value.</summary>
internal static class LabelLoader
{
    private const string Key = "labels";

    public static IReadOnlyDictionary<string, LocalizedText> Load(SchemaObject field, IReadOnlyList<string>? values, DiagnosticList diagnostics)
    {
        Dictionary<string, Dictionary<string, string>> byLanguage = new(StringComparer.Ordinal);
        foreach (var key in field.Keys.Where(key => key == Key || key.StartsWith($"{Key}@", StringComparison.Ordinal)))
        {
            if (field.Object(key) is { } labels)
            {
                byLanguage[key[Key.Length..].TrimStart('@')] = ReadTexts(labels, values ?? [], diagnostics);
            }
        }

        return byLanguage.TryGetValue("", out var plain)
            ? plain.ToDictionary(label => label.Key, label => Localize(label.Key, label.Value, byLanguage), StringComparer.Ordinal)
            : new Dictionary<string, LocalizedText>();
    }

    private static LocalizedText Localize(string value, string plain, Dictionary<string, Dictionary<string, string>> byLanguage) =>
        new(plain, byLanguage
            .Where(language => language.Key.Length > 0 && language.Value.ContainsKey(value))
            .ToDictionary(language => language.Key, language => language.Value[value], StringComparer.Ordinal));

    private static Dictionary<string, string> ReadTexts(SchemaObject labels, IReadOnlyList<string> values, DiagnosticList diagnostics)
    {
        List<string> unknown = [.. labels.Keys.Except(values)];
        foreach (var name in unknown)
        {
            var (norwegian, english) = NearestName.Suggestion(name, values);
            diagnostics.Error(
                labels.WhereOfName(name),
                $"'{Excerpt.Of(name)}' er ikke en av verdiene i 'enum'{norwegian}",
                $"'{Excerpt.Of(name)}' is not one of the values of 'enum'{english}");
        }

        if (unknown is [] && values.Except(labels.Keys).FirstOrDefault() is { } unnamed)
        {
            diagnostics.Error(
                labels.Where,
                $"verdien '{Excerpt.Of(unnamed)}' har ingen tekst her",
                $"the value '{Excerpt.Of(unnamed)}' has no text here");
        }

        return labels.Keys.ToDictionary(name => name, name => labels.Text(name) ?? "", StringComparer.Ordinal);
    }
}
