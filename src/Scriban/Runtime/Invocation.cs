using System.Collections;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Brings arguments to functions.</summary>
internal static partial class Invocation
{
    /// <summary>A function that is called by being named.</summary>
    public static object? Named(TemplateContext context, ScriptNode site, IScriptCustomFunction function) => With(context, site, function, []);

    /// <summary>A call from .NET or from another function, with positional arguments only.</summary>
    public static object? With(TemplateContext context, ScriptNode? site, IScriptCustomFunction function, ReadOnlySpan<object?> arguments)
    {
        if (function is not BoundFunction bound)
        {
            return Custom(context, site, function, arguments, null);
        }

        var mark = context.Values.Reserve(Math.Max(arguments.Length, bound.ParameterCount), out var values);
        try
        {
            arguments.CopyTo(values);
            return Bound(context, site, bound, values, arguments.Length);
        }
        finally
        {
            context.Values.Release(mark);
        }
    }

    /// <summary>A call written in a template.</summary>
    public static object? Call(TemplateContext context, CallExpression site, IScriptCustomFunction function, ScriptBlockStatement? block)
    {
        if (site.HasSpread)
        {
            return CallSpread(context, site, function, block);
        }

        var bound = function as BoundFunction;
        var nodes = site.Arguments;
        var mark = context.Values.Reserve(Math.Max(nodes.Length, bound?.ParameterCount ?? 0), out var values);
        try
        {
            var count = 0;
            for (var i = 0; i < nodes.Length; i++)
            {
                if (site.Names is null || site.Names[i] is null)
                {
                    values[count++] = nodes[i].Evaluate(context);
                }
            }

            if (bound is null)
            {
                return Custom(context, site, function, values[..count], block);
            }

            context.BlockOfCall = block;
            return Bound(context, site, bound, values, count);
        }
        finally
        {
            context.Values.Release(mark);
        }
    }

    private static object? CallSpread(TemplateContext context, CallExpression site, IScriptCustomFunction function, ScriptBlockStatement? block)
    {
        List<object?> arguments = [];
        for (var i = 0; i < site.Arguments.Length; i++)
        {
            var value = site.Names?[i] is null ? site.Arguments[i].Evaluate(context) : null;
            if (site.Arguments[i] is SpreadExpression && value is IEnumerable list and not (string or IDictionary))
            {
                arguments.AddRange(list.Cast<object?>());
            }
            else if (site.Names?[i] is null)
            {
                arguments.Add(value);
            }
        }

        return function is not BoundFunction bound ? Custom(context, site, function, arguments.ToArray(), block)
            : Bound(context, site, bound, [.. arguments, .. new object?[Math.Max(0, bound.ParameterCount - arguments.Count)]], arguments.Count);
    }

    private static object? Bound(TemplateContext context, ScriptNode? site, BoundFunction function, Span<object?> values, int count)
    {
        var parameters = function.ParameterCount;
        var hasRest = function.VarParamKind is ScriptVarParamKind.LastParameter;
        if (count > parameters && !hasRest)
        {
            throw WrongCount(site, function, count, SpanOf(site, parameters));
        }

        object? rest = null;
        if (hasRest)
        {
            rest = function.MakeRest(context, site, count >= parameters ? values[(parameters - 1)..count] : []);
            count = Math.Min(count, parameters - 1);
            values = values[..parameters];
            values[parameters - 1] = rest;
        }

        if (count < parameters)
        {
            values[count..(hasRest ? parameters - 1 : parameters)].Fill(Missing.Value);
        }

        if (site is CallExpression { Names: not null } call)
        {
            BindNamed(context, call, function, values);
        }

        var given = count;
        for (var i = given; i < parameters; i++)
        {
            if (ReferenceEquals(values[i], Missing.Value))
            {
                values[i] = i >= function.RequiredParameterCount ? function.DefaultOf(i) : throw WrongCount(site, function, given, AfterCall(site));
            }
        }

        return function.Invoke(context, site, values[..parameters]);
    }

    private static void BindNamed(TemplateContext context, CallExpression site, BoundFunction function, Span<object?> values)
    {
        for (var i = 0; i < site.Arguments.Length; i++)
        {
            if (site.Names![i] is not { } name)
            {
                continue;
            }

            var index = function.IndexOf(name);
            if (index < 0)
            {
                throw new ScriptRuntimeException(site.Arguments[i].Span, $"The argument name `{name}` is not known to the function `{site.TargetText}`");
            }

            values[index] = site.Arguments[i].Evaluate(context);
        }
    }

    private static ScriptRuntimeException WrongCount(ScriptNode? site, IScriptFunctionInfo function, int count, SourceSpan span)
    {
        var expected = function.RequiredParameterCount == function.ParameterCount ? $"{function.ParameterCount}"
            : count < function.RequiredParameterCount ? $"at least {function.RequiredParameterCount}"
            : $"at most {function.ParameterCount}";
        return new(span, $"Invalid number of arguments `{count}` passed to `{NameOf(site)}` while expecting `{expected}` arguments");
    }

    /// <summary>The called function as the template has it.</summary>
    public static string NameOf(ScriptNode? site) => site switch
    {
        CallExpression call => call.TargetText,
        ScriptVariable variable => variable.Name,
        MemberExpression member => member.Name,
        _ => "the function",
    };

    /// <summary>Where the argument for a parameter stands.</summary>
    public static SourceSpan SpanOf(ScriptNode? site, int parameter, string? name = null)
    {
        if (site is not CallExpression call)
        {
            return site?.Span ?? default;
        }

        var positional = 0;
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            if (call.Names?[i] is { } given ? given == name : positional++ == parameter)
            {
                return call.Arguments[i].Span;
            }
        }

        return call.Span;
    }

    private static SourceSpan AfterCall(ScriptNode? site)
    {
        if (site is null)
        {
            return default;
        }

        var end = site.Span.End;
        TextPosition after = new(end.Offset + 1, end.Line, end.Column + 1);
        return new(site.Span.FileName, after, after);
    }

    internal sealed class Missing
    {
        public static readonly Missing Value = new();
    }
}
