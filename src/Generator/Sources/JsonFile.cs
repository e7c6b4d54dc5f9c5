using System.Text;
using System.Text.Json;
using Generator.Diagnostics;

namespace Generator.Sources;

/// <summary>A JSON file as a tree of values that know their places.</summary>
internal sealed class JsonFile
{
    private const int MostLevels = 64;

    private readonly SourceText _source;
    private readonly DiagnosticList _diagnostics;
    private int _depth;

    private JsonFile(SourceText source, DiagnosticList diagnostics) => (_source, _diagnostics) = (source, diagnostics);

    /// <summary>The value of the file, or null after a mistake in its form: what follows one cannot be told.</summary>
    public static JsonValue? Read(SourceFile file, DiagnosticList diagnostics) =>
        SourceText.Read(file, diagnostics) is { } text ? new JsonFile(text, diagnostics).Read() : null;

    private JsonValue? Read()
    {
        Utf8JsonReader reader = new(_source.Utf8.Span, new JsonReaderOptions { MaxDepth = MostLevels });
        try
        {
            reader.Read();
            var value = ReadValue(ref reader);
            reader.Read();
            return value;
        }
        catch (JsonException exception)
        {
            ReportSyntax(OffsetOf(exception));
            return null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, written as \uD800, is a token but no text.
            _diagnostics.Error(
                _source.At((int)reader.TokenStartIndex),
                "teksten har et halvt tegn (\\uD800–\\uDFFF uten sin andre halvdel)",
                "the text has half a character (\\uD800–\\uDFFF without its other half)");
            return null;
        }
    }

    private JsonValue ReadValue(ref Utf8JsonReader reader)
    {
        var start = (int)reader.TokenStartIndex;
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadObject(ref reader, start),
            JsonTokenType.StartArray => ReadList(ref reader, start),
            JsonTokenType.String => new JsonText(_source, start, reader.GetString() ?? ""),
            JsonTokenType.Number => new JsonNumber(_source, start, Encoding.UTF8.GetString(reader.ValueSpan)),
            JsonTokenType.True or JsonTokenType.False => new JsonBoolean(_source, start, reader.GetBoolean()),
            _ => new JsonNull(_source, start),
        };
    }

    private JsonObject ReadObject(ref Utf8JsonReader reader, int start)
    {
        _depth++;
        List<JsonMember> members = [];
        HashSet<string> names = new(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndObject)
        {
            var where = (int)reader.TokenStartIndex;
            var name = reader.GetString() ?? "";
            reader.Read();
            var value = ReadValue(ref reader);
            if (names.Add(name))
            {
                members.Add(new(_source, where, name, value));
            }
            else
            {
                _diagnostics.Error(
                    _source.At(where),
                    $"nøkkelen '{Excerpt.Of(name)}' står to ganger i samme objekt",
                    $"the key '{Excerpt.Of(name)}' stands twice in one object");
            }
        }

        _depth--;
        return new(_source, start, members);
    }

    private JsonList ReadList(ref Utf8JsonReader reader, int start)
    {
        _depth++;
        List<JsonValue> items = [];
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
        {
            items.Add(ReadValue(ref reader));
        }

        _depth--;
        return new(_source, start, items);
    }

    // The exception counts lines at LF alone, and bytes from there.
    private int OffsetOf(JsonException exception)
    {
        var bytes = _source.Utf8.Span;
        var offset = 0;
        for (var line = exception.LineNumber ?? 0; line > 0 && bytes[offset..].IndexOf((byte)'\n') is >= 0 and var end; line--)
        {
            offset += end + 1;
        }

        return (int)Math.Min(offset + (exception.BytePositionInLine ?? 0), bytes.Length);
    }

    private void ReportSyntax(int offset)
    {
        var (where, norwegian, english) = Explain(offset);
        _diagnostics.Error(_source.At(where), norwegian, english);
    }

    private (int Where, string Norwegian, string English) Explain(int offset)
    {
        var bytes = _source.Utf8.Span;
        var before = bytes[..offset].TrimEnd(" \t\r\n"u8);
        var rest = bytes[offset..];
        if (bytes.Trim(" \t\r\n"u8).IsEmpty)
        {
            return (0, "filen er tom; den skal inneholde JSON", "the file is empty; it is to hold JSON");
        }

        if (rest.Trim(" \t\r\n"u8).IsEmpty)
        {
            return (offset, "filen slutter før JSON-en er ferdig; mangler det en '}', ']' eller '\"'?", "the file ends before the JSON is complete; is a '}', ']' or '\"' missing?");
        }

        if (before is [.., (byte)','] && rest[0] is (byte)'}' or (byte)']')
        {
            return (before.Length - 1, "komma etter det siste elementet; slett det", "a comma after the last element; delete it");
        }

        if (before is [.., (byte)'"' or (byte)'}' or (byte)']' or (byte)'e' or (byte)'l' or (>= (byte)'0' and <= (byte)'9')] && rest[0] is (byte)'"' or (byte)'{' or (byte)'[')
        {
            return (before.Length, "det mangler et komma her", "a comma is missing here");
        }

        if (_depth >= MostLevels)
        {
            return (offset, $"JSON-en har mer enn {MostLevels} nivåer", $"the JSON has more than {MostLevels} levels");
        }

        _ = Rune.DecodeFromUtf8(rest, out var found, out _);
        return Rune.IsControl(found)
            ? (offset, "linjeskift eller tabulator inne i en tekst; skriv \\n eller \\t", "a line break or tab inside a text; write \\n or \\t")
            : (offset, $"'{found}' er ikke ventet her; JSON-en er ikke gyldig", $"'{found}' is not expected here; the JSON is not valid");
    }
}
