using System.Collections;
using System.Globalization;
using System.Numerics;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <content>Values as other types.</content>
public partial class TemplateContext
{
    public virtual bool ToBool(SourceSpan span, object? value) => value switch
    {
        bool truth => truth,
        null or EmptyObject => false,
        _ => true,
    };

    public virtual int ToInt(SourceSpan span, object? value) => value is int number ? number : ToObject<int>(span, value);

    public T ToObject<T>(SourceSpan span, object? value) => (T)ToObject(span, value, typeof(T))!;

    public virtual object? ToObject(SourceSpan span, object? value, Type destinationType)
    {
        ArgumentNullException.ThrowIfNull(destinationType);
        if (destinationType.IsInstanceOfType(value))
        {
            return value;
        }

        var type = Nullable.GetUnderlyingType(destinationType);
        if (value is null)
        {
            return destinationType.IsValueType && type is null ? Activator.CreateInstance(destinationType) : null;
        }

        try
        {
            return Convert(span, value, type ?? destinationType);
        }
        catch (Exception exception) when (exception is FormatException or InvalidCastException or OverflowException or ArgumentException)
        {
            throw new ScriptRuntimeException(span, $"Unable to convert type `{TypeNames.Of(value)}` to `{TypeNames.Of(destinationType)}`", exception);
        }
    }

    public virtual IList? ToList(SourceSpan span, object? value) => value switch
    {
        null => null,
        IList list => list,
        IEnumerable sequence and not string => new ScriptArray(sequence),
        _ => throw new ScriptRuntimeException(span, $"Unexpected list value. Expecting an array, list or iterator. Unable to convert type `{TypeNames.Of(value)}` to a list"),
    };

    private object? Convert(SourceSpan span, object value, Type type)
    {
        if (type == typeof(string))
        {
            return ObjectToString(value);
        }

        if (type == typeof(bool))
        {
            return Boxes.Of(ToBool(span, value));
        }

        value = value is IScriptOutput or char ? ObjectToString(value)! : value;
        if (type.IsInstanceOfType(value))
        {
            return value;
        }

        return type.IsEnum ? ToEnum(value, type)
            : type == typeof(BigInteger) ? (value is string digits ? BigInteger.Parse(digits, CurrentCulture) : (BigInteger)System.Convert.ToDecimal(value, CurrentCulture))
            : type == typeof(TimeSpan) && value is string time ? TimeSpan.Parse(time, CurrentCulture)
            : type == typeof(DateTime) && value is DateTimeOffset moment ? moment.DateTime
            : type == typeof(DateTimeOffset) && value is DateTime date ? new DateTimeOffset(date)
            : value is BigInteger big ? System.Convert.ChangeType((double)big, type, CultureInfo.InvariantCulture)
            : typeof(IEnumerable).IsAssignableFrom(type) ? ToSequence(span, value, type)
            : value is IConvertible ? System.Convert.ChangeType(value, type, CurrentCulture)
            : throw new InvalidCastException();
    }

    private static object ToEnum(object value, Type type) =>
        value is string name ? Enum.Parse(type, name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true) : Enum.ToObject(type, value);

    private object ToSequence(SourceSpan span, object value, Type type)
    {
        if (value is not IEnumerable sequence || value is string)
        {
            throw new InvalidCastException();
        }

        if (type.IsAssignableFrom(typeof(ScriptArray)))
        {
            return new ScriptArray(sequence);
        }

        var item = type.IsArray ? type.GetElementType()! : type.IsGenericType ? type.GetGenericArguments()[0] : throw new InvalidCastException();
        var items = sequence.Cast<object?>().Select(i => ToObject(span, i, item)).ToArray();
        var array = Array.CreateInstance(item, items.Length);
        Array.Copy(items, array, items.Length);
        return type.IsInstanceOfType(array) ? array
            : typeof(List<>).MakeGenericType(item) is var list && type.IsAssignableFrom(list) ? Activator.CreateInstance(list, array)!
            : throw new InvalidCastException();
    }
}
