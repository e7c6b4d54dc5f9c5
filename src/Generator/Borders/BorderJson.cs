using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using Generator.Diagnostics;

namespace Generator.Borders;

/// <summary>
/// A border file as JSON, asked for members of a kind; what is not as expected becomes a diagnostic that names the member
/// (arcs[12][3]), because such files have one endless line.
/// </summary>
internal sealed class BorderJson(string path, DiagnosticList diagnostics)
{
    public JsonDocument? Parse(ReadOnlyMemory<byte> bytes)
    {
        bytes = bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        if (!Utf8.IsValid(bytes.Span))
        {
            diagnostics.Error(SourceLocation.File(path), "filen er ikke gyldig UTF-8", "the file is not valid UTF-8");
            return null;
        }

        try
        {
            RequireText(bytes.Span);
            return JsonDocument.Parse(bytes);
        }
        catch (JsonException e)
        {
            diagnostics.Error(
                new(path, (int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1),
                "filen er ikke gyldig JSON, eller den er avkuttet her",
                "the file is not valid JSON, or is cut off here");
            return null;
        }
    }

    public void Error(string place, string norwegian, string english) =>
        diagnostics.Error(SourceLocation.File(path), $"{place}: {norwegian}", $"{place}: {english}");

    /// <summary>The member, or null and a diagnostic where it is missing or of another kind.</summary>
    public JsonElement? Member(JsonElement of, string place, string name, JsonValueKind kind)
    {
        var full = place.Length == 0 ? name : $"{place}.{name}";
        if (!of.TryGetProperty(name, out var member))
        {
            Error(full, $"mangler; ventet {Norwegian(kind)}", $"is missing; expected {English(kind)}");
            return null;
        }

        return Is(member, full, kind) ? member : null;
    }

    public bool Is(JsonElement element, string place, JsonValueKind kind)
    {
        if (element.ValueKind == kind)
        {
            return true;
        }

        Error(place, $"fant {Norwegian(element.ValueKind)}, ventet {Norwegian(kind)}", $"found {English(element.ValueKind)}, expected {English(kind)}");
        return false;
    }

    /// <summary>Each element of a list as <paramref name="read"/> makes it; all are read, and one that fails makes the whole null.</summary>
    public IReadOnlyList<T>? List<T>(JsonElement list, string place, Func<JsonElement, string, T?> read)
        where T : class
    {
        if (!Is(list, place, JsonValueKind.Array))
        {
            return null;
        }

        List<T> items = new(list.GetArrayLength());
        var index = 0;
        foreach (var element in list.EnumerateArray())
        {
            if (read(element, string.Create(CultureInfo.InvariantCulture, $"{place}[{index++}]")) is { } item)
            {
                items.Add(item);
            }
        }

        return items.Count == index ? items : null;
    }

    /// <summary>The text, or null where the element is something else.</summary>
    public static string? Text(JsonElement element) => element.ValueKind is JsonValueKind.String ? element.GetString() : null;

    // "\ud800" is half a character: an escape that JSON allows and no text can hold. Found here, no later step has to expect it.
    private static void RequireText(ReadOnlySpan<byte> bytes)
    {
        Utf8JsonReader reader = new(bytes);
        while (reader.Read())
        {
            if (reader.ValueIsEscaped)
            {
                try
                {
                    _ = reader.GetString();
                }
                catch (InvalidOperationException e)
                {
                    var before = bytes[..(int)reader.TokenStartIndex];
                    throw new JsonException(e.Message, path: null, before.Count((byte)'\n'), before.Length - before.LastIndexOf((byte)'\n') - 1, e);
                }
            }
        }
    }

    /// <summary>[x, y], further members ignored; null where it is not.</summary>
    public static (double X, double Y)? Position(JsonElement element) =>
        element.ValueKind is JsonValueKind.Array && element.GetArrayLength() >= 2 && Number(element[0]) is { } x && Number(element[1]) is { } y
            ? (x, y)
            : null;

    public void NotAPosition(JsonElement element, string place) =>
        Error(place, $"fant {Excerpt(element)}, ventet to tall [x, y]", $"found {Excerpt(element)}, expected two numbers [x, y]");

    /// <summary>Whether the geometry is a multipolygon; null where it is no polygon at all.</summary>
    public bool? PolygonType(JsonElement geometry, string place)
    {
        if (Member(geometry, place, "type", JsonValueKind.String) is not { } type)
        {
            return null;
        }

        if (Text(type) is "Polygon" or "MultiPolygon")
        {
            return Text(type) is "MultiPolygon";
        }

        Error($"{place}.type", $"fant {Excerpt(type)}, ventet Polygon eller MultiPolygon", $"found {Excerpt(type)}, expected Polygon or MultiPolygon");
        return null;
    }

    /// <summary>The number of a municipality: the feature's id, or its property number or kommunenummer; 301 is taken for 0301.</summary>
    public string? MunicipalityId(JsonElement feature, string place)
    {
        foreach (var candidate in IdsIn(feature))
        {
            if (Text(candidate) is { } text)
            {
                return text;
            }

            if (candidate.ValueKind is JsonValueKind.Number && candidate.TryGetInt32(out var number) && number >= 0)
            {
                return number.ToString("0000", CultureInfo.InvariantCulture);
            }
        }

        Error(place, "har ikke noe kommunenummer (id, properties.number eller properties.kommunenummer)", "has no municipality number (id, properties.number or properties.kommunenummer)");
        return null;
    }

    private static IEnumerable<JsonElement> IdsIn(JsonElement feature)
    {
        if (feature.TryGetProperty("id", out var id))
        {
            yield return id;
        }

        if (feature.TryGetProperty("properties", out var properties) && properties.ValueKind is JsonValueKind.Object)
        {
            if (properties.TryGetProperty("number", out var number))
            {
                yield return number;
            }

            if (properties.TryGetProperty("kommunenummer", out var kommunenummer))
            {
                yield return kommunenummer;
            }
        }
    }

    public static double? Number(JsonElement element) =>
        element.ValueKind is JsonValueKind.Number && element.TryGetDouble(out var number) && double.IsFinite(number) ? number : null;

    public static string Excerpt(JsonElement element)
    {
        var text = element.GetRawText();
        return text.Length <= 40 ? text : string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, 39)}…");
    }

    private static string Norwegian(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "et objekt",
        JsonValueKind.Array => "en liste",
        JsonValueKind.String => "tekst",
        JsonValueKind.Number => "et tall",
        JsonValueKind.True or JsonValueKind.False => "sant/usant",
        _ => "ingenting",
    };

    private static string English(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "text",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true/false",
        _ => "nothing",
    };
}
