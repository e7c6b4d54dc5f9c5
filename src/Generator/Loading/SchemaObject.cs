using System.Globalization;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Sources;

namespace Generator.Loading;

/// <summary>An object of the data package: its values as what they should be, or a diagnostic at the one that is not.</summary>
internal sealed class SchemaObject(JsonObject json, DiagnosticList diagnostics)
{
    private readonly HashSet<string> _meant = new(StringComparer.Ordinal);

    public SourceLocation Where => json.Where;

    public SourceLocation WhereOf(string key) => json[key]?.Value.Where ?? json.Where;

    /// <summary>A key that the program does not know is most often one it knows, misspelt; "title@en" counts as "title".</summary>
    public void AllowOnly(params string[] keys)
    {
        foreach (var member in json.Members.Where(member => !keys.Contains(WithoutLanguage(member.Name))))
        {
            var (norwegian, english) = NearestName.Suggestion(WithoutLanguage(member.Name), keys);
            _meant.Add(NearestName.To(WithoutLanguage(member.Name), keys) ?? "");
            diagnostics.Error(
                member.Where,
                $"ukjent nøkkel '{Excerpt.Of(member.Name)}'{norwegian}",
                $"unknown key '{Excerpt.Of(member.Name)}'{english}");
        }
    }

    /// <summary>The key is not there, and none that was reported was meant to be it.</summary>
    public bool Lacks(string key) => json[key] is null && !_meant.Contains(key);

    public string? Text(string key) => Value<JsonText>(key, "en tekst", "a text")?.Text;

    public string? RequiredText(string key)
    {
        if (Lacks(key))
        {
            diagnostics.Error(json.Where, $"nøkkelen '{key}' mangler", $"the key '{key}' is missing");
        }

        if (Text(key) is not { } text)
        {
            return null;
        }

        if (text.Length == 0)
        {
            diagnostics.Error(WhereOf(key), $"'{key}' er tom", $"'{key}' is empty");
        }

        return text.Length == 0 ? null : text;
    }

    /// <summary>The text with its twins: "title", "title@en".</summary>
    public LocalizedText Localized(string key)
    {
        var twins = json.Members
            .Where(member => member.Name.StartsWith($"{key}@", StringComparison.Ordinal))
            .ToDictionary(member => member.Name[(key.Length + 1)..], member => Text(member.Name) ?? "", StringComparer.Ordinal);
        return new(Text(key) ?? "", twins);
    }

    public IEnumerable<string> Keys => json.Members.Select(member => member.Name);

    public SourceLocation WhereOfName(string key) => json[key]?.Where ?? json.Where;

    public bool Flag(string key) => Value<JsonBoolean>(key, "true eller false", "true or false")?.Value ?? false;

    public int? Count(string key)
    {
        if (Value<JsonNumber>(key, "et tall", "a number") is not { } number)
        {
            return null;
        }

        if (int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return count;
        }

        diagnostics.Error(
            number.Where,
            $"'{key}' skal være et helt tall fra 0 og oppover, ikke {Excerpt.Of(number.Text)}",
            $"'{key}' is to be a whole number from 0 upwards, not {Excerpt.Of(number.Text)}");
        return null;
    }

    public decimal? Number(string key)
    {
        if (Value<JsonNumber>(key, "et tall", "a number") is not { } number)
        {
            return null;
        }

        if (decimal.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
        {
            return value;
        }

        diagnostics.Error(
            number.Where,
            $"tallet {Excerpt.Of(number.Text)} er for stort",
            $"the number {Excerpt.Of(number.Text)} is too large");
        return null;
    }

    public SchemaObject? Object(string key) =>
        Value<JsonObject>(key, "et objekt", "an object") is { } value ? new(value, diagnostics) : null;

    public IEnumerable<SchemaObject> Objects(string key) =>
        Items(key).Select(item => Expect<JsonObject>(item, key, "en liste av objekter", "a list of objects"))
            .OfType<JsonObject>()
            .Select(item => new SchemaObject(item, diagnostics));

    /// <summary>A list of texts with their places; one text alone counts as a list of one.</summary>
    public IReadOnlyList<JsonText> Texts(string key) => json[key]?.Value is JsonText text
        ? [text]
        : [.. Items(key).Select(item => Expect<JsonText>(item, key, "en liste av tekster", "a list of texts")).OfType<JsonText>()];

    /// <summary>Texts, or numbers as they are written.</summary>
    public IReadOnlyList<string>? Values(string key) => json[key] is null
        ? null
        : [.. Items(key).Select(item => item switch
        {
            JsonText text => text.Text,
            JsonNumber number => number.Text,
            _ => Expect<JsonText>(item, key, "en liste av tekster eller tall", "a list of texts or numbers")?.Text,
        }).OfType<string>()];

    private IReadOnlyList<JsonValue> Items(string key) => Value<JsonList>(key, "en liste", "a list")?.Items ?? [];

    private T? Value<T>(string key, string norwegian, string english)
        where T : JsonValue =>
        json[key] is { } member ? Expect<T>(member.Value, key, norwegian, english) : null;

    private T? Expect<T>(JsonValue value, string key, string norwegian, string english)
        where T : JsonValue
    {
        if (value is T expected)
        {
            return expected;
        }

        var (foundNorwegian, foundEnglish) = KindOf(value);
        diagnostics.Error(
            value.Where,
            $"'{key}' skal være {norwegian}, ikke {foundNorwegian}",
            $"'{key}' is to be {english}, not {foundEnglish}");
        return null;
    }

    private static (string Norwegian, string English) KindOf(JsonValue value) => value switch
    {
        JsonText => ("en tekst", "a text"),
        JsonNumber => ("et tall", "a number"),
        JsonBoolean => ("true eller false", "true or false"),
        JsonList => ("en liste", "a list"),
        JsonObject => ("et objekt", "an object"),
        _ => ("null", "null"),
    };

    private static string WithoutLanguage(string key) => key.IndexOf('@', StringComparison.Ordinal) is > 0 and var at ? key[..at] : key;
}
