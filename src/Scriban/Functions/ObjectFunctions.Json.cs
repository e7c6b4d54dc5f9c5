using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <content>JSON to values and back.</content>
internal static partial class ObjectFunctions
{
    public static object? FromJson(string? json)
    {
        if (string.IsNullOrEmpty(json))
        {
            return null;
        }

        using var document = JsonDocument.Parse(json);
        return FromJson(document.RootElement);
    }

    public static string ToJson(TemplateContext context, SourceSpan span, object? value)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter writer = new(bytes))
        {
            WriteJson(context, span, writer, value, depth: 0);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static object? FromJson(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                ScriptObject members = [];
                foreach (var member in element.EnumerateObject())
                {
                    members[member.Name] = FromJson(member.Value);
                }

                return members;
            case JsonValueKind.Array:
                return new ScriptArray(element.EnumerateArray().Select(FromJson));
            case JsonValueKind.String:
                return element.GetString();
            case JsonValueKind.Number:
                return element.TryGetInt32(out var small) ? (object)small
                    : element.TryGetInt64(out var large) ? (object)large
                    : element.GetDouble();
            case JsonValueKind.True or JsonValueKind.False:
                return element.GetBoolean();
            default:
                return null;
        }
    }

    private static void WriteJson(TemplateContext context, SourceSpan span, Utf8JsonWriter writer, object? value, int depth)
    {
        if (context.ObjectRecursionLimit > 0 && depth > context.ObjectRecursionLimit)
        {
            throw new ScriptRuntimeException(span, $"Structure is too deeply nested for JSON; the limit is {context.ObjectRecursionLimit}");
        }

        switch (value)
        {
            case null or IScriptCustomFunction: writer.WriteNullValue(); break;
            case string text: writer.WriteStringValue(text); break;
            case bool truth: writer.WriteBooleanValue(truth); break;
            case DateTime date: writer.WriteStringValue(date); break;
            case DateTimeOffset date: writer.WriteStringValue(date); break;
            case Guid id: writer.WriteStringValue(id); break;
            case double number when !double.IsFinite(number): writer.WriteNullValue(); break;
            case float number when !float.IsFinite(number): writer.WriteNullValue(); break;
            case double number: writer.WriteNumberValue(number); break;
            case float number: writer.WriteNumberValue(number); break;
            case decimal number: writer.WriteNumberValue(number); break;
            case BigInteger number: writer.WriteRawValue(number.ToString(CultureInfo.InvariantCulture)); break;
            case ulong number: writer.WriteNumberValue(number); break;
            case IConvertible number when MathFunctions.IsNumber(number):
                writer.WriteNumberValue(number.ToInt64(CultureInfo.InvariantCulture));
                break;
            case Enum or TimeSpan or char or Uri or IScriptOutput: writer.WriteStringValue(context.ObjectToString(value)); break;
            case IEnumerable items and not (IScriptObject and not IList) and not IDictionary:
                writer.WriteStartArray();
                foreach (var item in items)
                {
                    WriteJson(context, span, writer, item, depth + 1);
                }

                writer.WriteEndArray();
                break;
            default: WriteMembers(context, span, writer, value, depth); break;
        }
    }

    private static void WriteMembers(TemplateContext context, SourceSpan span, Utf8JsonWriter writer, object value, int depth)
    {
        writer.WriteStartObject();
        foreach (var name in Keys(value) ?? [])
        {
            writer.WritePropertyName(context.ObjectToString(name) ?? "");
            WriteJson(context, span, writer, ReadMember(context, span, value, name), depth + 1);
        }

        writer.WriteEndObject();
    }

    private static object? ReadMember(TemplateContext context, SourceSpan span, object value, object? name) =>
        value is IDictionary entries && name is not null ? entries[name]
        : ObjectMembers.TryGet(context, span, value, context.ObjectToString(name) ?? "", out var held) ? held
        : null;
}
