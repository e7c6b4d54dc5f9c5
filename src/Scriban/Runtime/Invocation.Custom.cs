using Scriban.Syntax;

namespace Scriban.Runtime;

/// <content>Functions that take their arguments as a list.</content>
internal static partial class Invocation
{
    private static object? Custom(TemplateContext context, ScriptNode? site, IScriptCustomFunction function, ReadOnlySpan<object?> values, ScriptBlockStatement? block)
    {
        ScriptArray arguments = new(Math.Max(values.Length, function.ParameterCount));
        foreach (var value in values)
        {
            arguments.Add(value);
        }

        if (function.ParameterCount > 0 || function.VarParamKind is not ScriptVarParamKind.Direct || site is CallExpression { Names: not null })
        {
            Fit(context, site, function, arguments);
        }

        return Guarded(context, site, function, arguments, block);
    }

    private static object? Guarded(TemplateContext context, ScriptNode? site, IScriptCustomFunction function, ScriptArray arguments, ScriptBlockStatement? block)
    {
        var outer = context.EnterCall(site);
        try
        {
            return function.Invoke(context, site, arguments, block);
        }
        catch (Exception exception) when (exception is not ScriptRuntimeException)
        {
            throw Wrap(site, exception);
        }
        finally
        {
            context.LeaveCall(outer);
        }
    }

    /// <summary>An error of a host's function, at the argument that it names if it does.</summary>
    public static ScriptRuntimeException Wrap(ScriptNode? site, Exception exception, IScriptFunctionInfo? function = null)
    {
        var span = site?.Span ?? default;
        if (exception is ArgumentException { ParamName: { } name } && function is not null)
        {
            for (var i = 0; i < function.ParameterCount; i++)
            {
                span = function.GetParameterInfo(i).Name == name ? SpanOf(site, i, name) : span;
            }
        }

        return new(span, exception.Message, exception);
    }

    private static void Fit(TemplateContext context, ScriptNode? site, IScriptCustomFunction function, ScriptArray arguments)
    {
        var parameters = function.ParameterCount;
        var given = arguments.Count;
        if (given > parameters && function.VarParamKind is ScriptVarParamKind.None)
        {
            throw WrongCount(site, function, given, SpanOf(site, parameters));
        }

        if (function.VarParamKind is ScriptVarParamKind.LastParameter)
        {
            ScriptArray rest = [];
            while (arguments.Count >= parameters)
            {
                rest.Insert(0, arguments[arguments.Count - 1]);
                arguments.RemoveAt(arguments.Count - 1);
            }

            Pad(arguments, parameters - 1);
            arguments.Add(rest);
        }

        var named = new bool[parameters];
        if (site is CallExpression { Names: not null } call)
        {
            AddNamed(context, call, function, arguments, named);
        }

        for (var i = 0; i < parameters; i++)
        {
            var info = function.GetParameterInfo(i);
            var isRest = function.VarParamKind is ScriptVarParamKind.LastParameter && i == parameters - 1;
            if (i >= given && !named[i] && !isRest)
            {
                Pad(arguments, i + 1);
                arguments[i] = i >= function.RequiredParameterCount ? info.DefaultValue : throw WrongCount(site, function, given, AfterCall(site));
            }
            else if (!isRest && info.ParameterType != typeof(object))
            {
                arguments[i] = context.ToObject(SpanOf(site, i, info.Name), arguments[i], info.ParameterType);
            }
        }
    }

    private static void AddNamed(TemplateContext context, CallExpression site, IScriptCustomFunction function, ScriptArray arguments, bool[] named)
    {
        for (var i = 0; i < site.Arguments.Length; i++)
        {
            if (site.Names![i] is not { } name)
            {
                continue;
            }

            var value = site.Arguments[i].Evaluate(context);
            var index = 0;
            while (index < named.Length && function.GetParameterInfo(index).Name != name)
            {
                index++;
            }

            if (index < named.Length)
            {
                named[index] = true;
                Pad(arguments, index + 1);
                arguments[index] = value;
            }
            else if (function.VarParamKind is ScriptVarParamKind.Direct)
            {
                arguments.TrySetValue(context, site.Arguments[i].Span, name, value, readOnly: false);
            }
            else
            {
                throw new ScriptRuntimeException(site.Arguments[i].Span, $"The argument name `{name}` is not known to the function `{site.TargetText}`");
            }
        }
    }

    private static void Pad(ScriptArray arguments, int count)
    {
        while (arguments.Count < count)
        {
            arguments.Add(null);
        }
    }
}
