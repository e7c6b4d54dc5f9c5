using Generator.Diagnostics;

namespace Generator.Sources;

/// <summary>A value of a JSON file, and its place.</summary>
internal abstract class JsonValue(SourceText source, int offset)
{
    public SourceLocation Where => source.At(offset);
}

internal sealed class JsonText(SourceText source, int offset, string text) : JsonValue(source, offset)
{
    public string Text => text;
}

/// <summary>A number, as it is written.</summary>
internal sealed class JsonNumber(SourceText source, int offset, string text) : JsonValue(source, offset)
{
    public string Text => text;
}

internal sealed class JsonBoolean(SourceText source, int offset, bool value) : JsonValue(source, offset)
{
    public bool Value => value;
}

internal sealed class JsonNull(SourceText source, int offset) : JsonValue(source, offset);

internal sealed class JsonList(SourceText source, int offset, IReadOnlyList<JsonValue> items) : JsonValue(source, offset)
{
    public IReadOnlyList<JsonValue> Items => items;
}

internal sealed class JsonObject(SourceText source, int offset, IReadOnlyList<JsonMember> members) : JsonValue(source, offset)
{
    private readonly Dictionary<string, JsonMember> _byName = members.ToDictionary(member => member.Name, StringComparer.Ordinal);

    /// <summary>In the order of the file; each name once.</summary>
    public IReadOnlyList<JsonMember> Members => members;

    public JsonMember? this[string name] => _byName.GetValueOrDefault(name);
}

/// <summary>A name of an object with its value; the place is the name's.</summary>
internal sealed class JsonMember(SourceText source, int offset, string name, JsonValue value)
{
    public string Name => name;

    public JsonValue Value => value;

    public SourceLocation Where => source.At(offset);
}
