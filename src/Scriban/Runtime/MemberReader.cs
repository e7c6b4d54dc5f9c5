using System.Reflection;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Reads and writes one member of a .NET type; the accessor is made when it is first used.</summary>
internal sealed class MemberReader(Type owner, MemberRenamerDelegate renamer, MemberFilterDelegate? filter, MemberInfo member)
{
    private Accessor? _accessor;

    public bool Fits(TemplateContext context, object value) =>
        value.GetType() == owner && ReferenceEquals(context.MemberRenamer, renamer) && ReferenceEquals(context.MemberFilter, filter);

    public object? Get(SourceSpan span, object target)
    {
        try
        {
            return (_accessor ??= Make()).Get(target);
        }
        catch (Exception exception) when (exception is not ScriptRuntimeException)
        {
            throw new ScriptRuntimeException(span, $"Unable to get the member `{renamer(member)}`: {exception.Message}", exception);
        }
    }

    public bool TrySet(TemplateContext context, SourceSpan span, object target, object? value)
    {
        try
        {
            switch (member)
            {
                case PropertyInfo { SetMethod.IsPublic: true } property:
                    property.SetValue(target, context.ToObject(span, value, property.PropertyType));
                    return true;
                case FieldInfo { IsInitOnly: false } field:
                    field.SetValue(target, context.ToObject(span, value, field.FieldType));
                    return true;
                default:
                    return false;
            }
        }
        catch (TargetInvocationException exception)
        {
            throw new ScriptRuntimeException(span, $"Unable to set the member `{renamer(member)}`: {exception.InnerException!.Message}", exception.InnerException);
        }
    }

    private Accessor Make()
    {
        if (member is not PropertyInfo { GetMethod: { } getter } property || getter.DeclaringType is null)
        {
            return new FieldAccessor((FieldInfo)member);
        }

        var type = getter.DeclaringType.IsValueType ? typeof(ValueAccessor<,>) : typeof(ReferenceAccessor<,>);
        return (Accessor)Activator.CreateInstance(type.MakeGenericType(getter.DeclaringType, property.PropertyType), getter)!;
    }

    private abstract class Accessor
    {
        public abstract object? Get(object target);
    }

    private sealed class FieldAccessor(FieldInfo field) : Accessor
    {
        public override object? Get(object target) => field.GetValue(target);
    }

    private sealed class ReferenceAccessor<TOwner, TValue>(MethodInfo getter) : Accessor
        where TOwner : class
    {
        private readonly Func<TOwner, TValue> _get = getter.CreateDelegate<Func<TOwner, TValue>>();

        public override object? Get(object target) => Boxes.Of<TValue>(_get((TOwner)target));
    }

    private sealed class ValueAccessor<TOwner, TValue>(MethodInfo getter) : Accessor
        where TOwner : struct
    {
        private readonly Getter _get = getter.CreateDelegate<Getter>();

        private delegate TValue Getter(ref TOwner owner);

        public override object? Get(object target)
        {
            var owner = (TOwner)target;
            return Boxes.Of<TValue>(_get(ref owner));
        }
    }
}
