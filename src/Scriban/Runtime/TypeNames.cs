using System.Collections;
using System.Numerics;

namespace Scriban.Runtime;

/// <summary>What messages call the kinds of values.</summary>
internal static class TypeNames
{
    public static string Of(object? value) => value is null ? "null" : value is IScriptCustomFunction ? "function" : Of(value.GetType());

    public static string Of(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsEnum ? "enum" : Type.GetTypeCode(type) switch
        {
            TypeCode.Boolean => "bool",
            TypeCode.Byte => "byte",
            TypeCode.SByte => "sbyte",
            TypeCode.Int16 => "short",
            TypeCode.UInt16 => "ushort",
            TypeCode.Int32 => "int",
            TypeCode.UInt32 => "uint",
            TypeCode.Int64 => "long",
            TypeCode.UInt64 => "ulong",
            TypeCode.Single => "float",
            TypeCode.Double => "double",
            TypeCode.Decimal => "decimal",
            TypeCode.Char => "char",
            TypeCode.String => "string",
            TypeCode.DateTime => "datetime",
            _ => OfObject(type),
        };
    }

    private static string OfObject(Type type) =>
        type == typeof(ScriptRange) ? "range"
        : type == typeof(BigInteger) ? "bigint"
        : type == typeof(TimeSpan) ? "timespan"
        : type == typeof(object) || typeof(ScriptObject).IsAssignableFrom(type) ? "object"
        : typeof(IScriptCustomFunction).IsAssignableFrom(type) ? "function"
        : typeof(IScriptOutput).IsAssignableFrom(type) ? "capture"
        : typeof(IList).IsAssignableFrom(type) ? "array"
        : typeof(IEnumerable).IsAssignableFrom(type) ? "enumerable"
        : type.Name;
}
