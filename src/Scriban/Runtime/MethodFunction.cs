using System.Collections.Concurrent;
using System.Reflection;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>
/// A .NET method or delegate as a function. A leading context and span are filled in; the way from the arguments to
/// the method is built once, when it is first called, and needs no reflection after that.
/// </summary>
internal sealed class MethodFunction : BoundFunction
{
    // Hosts import the same lambdas anew for each render.
    private static readonly ConcurrentDictionary<(Type, MethodInfo), MethodCall> KnownDelegates = new();

    private readonly MethodInfo _method;
    private readonly object? _target;
    private readonly ParameterInfo[] _parameters;
    private readonly int _filledIn;
    private readonly MethodInfo? _named;
    private MethodCall? _call;

    /// <summary>A method; the target is null for a static one.</summary>
    public MethodFunction(MethodInfo method, object? target)
    {
        _method = method;
        _target = target;
        var all = method.GetParameters();
        _filledIn = all is [{ } first, ..] && first.ParameterType.IsAssignableFrom(typeof(TemplateContext)) && first.ParameterType != typeof(object) ? 1 : 0;
        _filledIn += all.Length > _filledIn && all[_filledIn].ParameterType == typeof(SourceSpan) ? 1 : 0;
        _parameters = all[_filledIn..];
        HasRest = _parameters is [.., { ParameterType.IsSZArray: true } last] && last.IsDefined(typeof(ParamArrayAttribute));
        var optional = Array.FindIndex(_parameters, p => p.HasDefaultValue);
        RequiredParameterCount = optional >= 0 ? optional : _parameters.Length - (HasRest ? 1 : 0);
    }

    public override int RequiredParameterCount { get; }

    public override int ParameterCount => _parameters.Length;

    public override ScriptVarParamKind VarParamKind => HasRest ? ScriptVarParamKind.LastParameter : ScriptVarParamKind.None;

    public override Type ReturnType => _method.ReturnType;

    private bool HasRest { get; }

    public static MethodFunction Of(Delegate function) => new(function.GetType().GetMethod("Invoke")!, function, function.Method);

    private MethodFunction(MethodInfo invoke, Delegate function, MethodInfo named)
        : this(invoke, function)
    {
        _named = named;
        // The lambda or method behind the delegate knows the names and defaults of the parameters.
        if (named.GetParameters() is var known && known.Length >= _parameters.Length + _filledIn)
        {
            _parameters = known[^_parameters.Length..];
            HasRest = _parameters is [.., { ParameterType.IsSZArray: true } last] && last.IsDefined(typeof(ParamArrayAttribute));
            var optional = Array.FindIndex(_parameters, p => p.HasDefaultValue);
            RequiredParameterCount = optional >= 0 ? optional : _parameters.Length - (HasRest ? 1 : 0);
        }
    }

    public override ScriptParameterInfo GetParameterInfo(int index)
    {
        var parameter = _parameters[index];
        return parameter.HasDefaultValue
            ? new(parameter.ParameterType, parameter.Name ?? "", DefaultOf(index))
            : new(parameter.ParameterType, parameter.Name ?? "");
    }

    // A built-in's startIndex is start_index in templates.
    public override int IndexOf(string name)
    {
        var index = Array.FindIndex(_parameters, p => p.Name == name);
        return index >= 0 ? index : Array.FindIndex(_parameters, p => StandardMemberRenamer.Rename(p.Name ?? "") == name);
    }

    public override object? DefaultOf(int index)
    {
        var type = _parameters[index].ParameterType;
        return _parameters[index].DefaultValue is { } value and not Missing ? value
            : type.IsValueType ? Activator.CreateInstance(type)
            : null;
    }

    public override object? MakeRest(TemplateContext context, ScriptNode? site, ReadOnlySpan<object?> values)
    {
        var type = _parameters[^1].ParameterType.GetElementType()!;
        if (type == typeof(object))
        {
            return values.ToArray();
        }

        var rest = Array.CreateInstance(type, values.Length);
        for (var i = 0; i < values.Length; i++)
        {
            rest.SetValue(context.ToObject(Invocation.SpanOf(site, _parameters.Length - 1 + i), values[i], type), i);
        }

        return rest;
    }

    public override object? Invoke(TemplateContext context, ScriptNode? site, ReadOnlySpan<object?> values)
    {
        var call = _call ??= Bind();
        try
        {
            return call.Invoke(new(context, site, this, values));
        }
        catch (Exception exception) when (exception is not ScriptRuntimeException)
        {
            throw Invocation.Wrap(site, exception, this);
        }
    }

    private MethodCall Bind()
    {
        if (_target is not Delegate function || _named is null || !MethodCall.Takes(function.GetType()))
        {
            return MethodCall.Of(_method, _target, _filledIn, HasRest);
        }

        if (KnownDelegates.TryGetValue((function.GetType(), _named), out var known))
        {
            return known.With(function);
        }

        var call = MethodCall.Of(_method, _target, _filledIn, HasRest);
        KnownDelegates.TryAdd((function.GetType(), _named), call.With(null));
        return call;
    }
}
