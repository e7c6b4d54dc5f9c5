using System.Collections;
using System.Globalization;
using Scriban.Parsing;

namespace Scriban;

/// <summary>What a render works with; not to be shared by threads.</summary>
public partial class TemplateContext
{
    public CultureInfo CurrentCulture => CultureInfo.InvariantCulture;

    public TimeSpan RegexTimeOut { get; set; } = TimeSpan.FromSeconds(10);

    public virtual string? ObjectToString(object? value, bool nested = false) => throw new NotSupportedException();

    public virtual bool ToBool(SourceSpan span, object? value) => throw new NotSupportedException();

    public virtual int ToInt(SourceSpan span, object? value) => throw new NotSupportedException();

    public virtual object? ToObject(SourceSpan span, object? value, Type destinationType) => throw new NotSupportedException();

    public T ToObject<T>(SourceSpan span, object? value) => (T)ToObject(span, value, typeof(T))!;

    public virtual IList? ToList(SourceSpan span, object? value) => throw new NotSupportedException();

    /// <summary>Calls a function that a template passed as an argument, such as <c>@string.upcase</c>.</summary>
    internal object? CallFunction(SourceSpan span, object? function, params ReadOnlySpan<object?> arguments) => throw new NotSupportedException();

    /// <summary>Counts steps of a list function as steps of the loop around it, and tests for cancellation.</summary>
    internal void CountSteps(SourceSpan span, int steps) => throw new NotSupportedException();

    /// <summary>A member of any kind of value, by the rules of <c>a.b</c>; false if there is none.</summary>
    internal bool TryGetMember(SourceSpan span, object target, string member, out object? value) => throw new NotSupportedException();
}
