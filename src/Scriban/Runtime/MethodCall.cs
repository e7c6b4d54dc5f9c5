using System.Reflection;
using System.Runtime.ExceptionServices;

namespace Scriban.Runtime;

/// <summary>The way from a list of arguments to a .NET method: typed delegates for the usual shapes, reflection for the rest.</summary>
internal abstract class MethodCall
{
    private static readonly Type[] Shapes = [typeof(Call0<>), typeof(Call1<,>), typeof(Call2<,,>), typeof(Call3<,,,>), typeof(Call4<,,,,>), typeof(Call5<,,,,,>)];
    private static readonly Type[] Delegates = [typeof(Func<>), typeof(Func<,>), typeof(Func<,,>), typeof(Func<,,,>), typeof(Func<,,,,>), typeof(Func<,,,,,>)];

    public abstract object? Invoke(in MethodArguments arguments);

    /// <summary>The same way to another delegate of the same method; null makes one that only serves for more.</summary>
    public abstract MethodCall With(Delegate? function);

    /// <summary>Whether delegates of the type are called as they are.</summary>
    public static bool Takes(Type type) => type.IsGenericType && Array.IndexOf(Delegates, type.GetGenericTypeDefinition()) >= 0;

    public static MethodCall Of(MethodInfo method, object? target, int filledIn, bool hasRest)
    {
        var parameters = method.GetParameters();
        Type[] types = [.. parameters.Select(p => p.ParameterType), method.ReturnType];
        if (parameters.Length >= Shapes.Length || types.Any(t => t == typeof(void) || t.IsByRef || t.IsByRefLike || t.IsPointer))
        {
            return new Reflected(method, target, filledIn);
        }

        var readers = parameters.Select((p, i) => typeof(ArgumentReader<>).MakeGenericType(p.ParameterType)
            .GetMethod(nameof(ArgumentReader<object>.For))!
            .Invoke(null, [i - filledIn, hasRest && i == parameters.Length - 1])!);
        var shape = Delegates[parameters.Length].MakeGenericType(types);
        var function = target is Delegate given && given.GetType() == shape ? given : method.CreateDelegate(shape, target);
        return (MethodCall)Activator.CreateInstance(Shapes[parameters.Length].MakeGenericType(types), [function, .. readers])!;
    }

    private sealed class Call0<TResult>(Func<TResult> function) : MethodCall
    {
        public override MethodCall With(Delegate? function) => new Call0<TResult>((Func<TResult>)function!);

        public override object? Invoke(in MethodArguments arguments) => Boxes.Of<TResult>(function());
    }

    private sealed class Call1<T1, TResult>(Func<T1, TResult> function, ArgumentReader<T1> first) : MethodCall
    {
        public override MethodCall With(Delegate? function) => new Call1<T1, TResult>((Func<T1, TResult>)function!, first);

        public override object? Invoke(in MethodArguments arguments) => Boxes.Of<TResult>(function(first.Read(arguments)));
    }

    private sealed class Call2<T1, T2, TResult>(Func<T1, T2, TResult> function, ArgumentReader<T1> first, ArgumentReader<T2> second) : MethodCall
    {
        public override MethodCall With(Delegate? function) => new Call2<T1, T2, TResult>((Func<T1, T2, TResult>)function!, first, second);

        public override object? Invoke(in MethodArguments arguments) => Boxes.Of<TResult>(function(first.Read(arguments), second.Read(arguments)));
    }

    private sealed class Call3<T1, T2, T3, TResult>(
        Func<T1, T2, T3, TResult> function, ArgumentReader<T1> first, ArgumentReader<T2> second, ArgumentReader<T3> third) : MethodCall
    {
        public override MethodCall With(Delegate? function) => new Call3<T1, T2, T3, TResult>((Func<T1, T2, T3, TResult>)function!, first, second, third);

        public override object? Invoke(in MethodArguments arguments) =>
            Boxes.Of<TResult>(function(first.Read(arguments), second.Read(arguments), third.Read(arguments)));
    }

    private sealed class Call4<T1, T2, T3, T4, TResult>(
        Func<T1, T2, T3, T4, TResult> function, ArgumentReader<T1> first, ArgumentReader<T2> second, ArgumentReader<T3> third, ArgumentReader<T4> fourth) : MethodCall
    {
        public override MethodCall With(Delegate? function) => new Call4<T1, T2, T3, T4, TResult>((Func<T1, T2, T3, T4, TResult>)function!, first, second, third, fourth);

        public override object? Invoke(in MethodArguments arguments) =>
            Boxes.Of<TResult>(function(first.Read(arguments), second.Read(arguments), third.Read(arguments), fourth.Read(arguments)));
    }

    private sealed class Call5<T1, T2, T3, T4, T5, TResult>(
        Func<T1, T2, T3, T4, T5, TResult> function,
        ArgumentReader<T1> first,
        ArgumentReader<T2> second,
        ArgumentReader<T3> third,
        ArgumentReader<T4> fourth,
        ArgumentReader<T5> fifth) : MethodCall
    {
        public override MethodCall With(Delegate? function) => new Call5<T1, T2, T3, T4, T5, TResult>((Func<T1, T2, T3, T4, T5, TResult>)function!, first, second, third, fourth, fifth);

        public override object? Invoke(in MethodArguments arguments) => Boxes.Of<TResult>(
            function(first.Read(arguments), second.Read(arguments), third.Read(arguments), fourth.Read(arguments), fifth.Read(arguments)));
    }

    private sealed class Reflected(MethodInfo method, object? target, int filledIn) : MethodCall
    {
        private readonly ParameterInfo[] _parameters = method.GetParameters();

        public override MethodCall With(Delegate? function) => new Reflected(method, function, filledIn);

        public override object? Invoke(in MethodArguments arguments)
        {
            var values = new object?[_parameters.Length];
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = i >= filledIn ? arguments.Context.ToObject(arguments.SpanOf(i - filledIn), arguments[i - filledIn], _parameters[i].ParameterType)
                    : i == 0 && _parameters[i].ParameterType != typeof(Parsing.SourceSpan) ? arguments.Context
                    : arguments.CallerSpan;
            }

            try
            {
                return method.Invoke(target, values);
            }
            catch (TargetInvocationException exception)
            {
                ExceptionDispatchInfo.Throw(exception.InnerException!);
                throw;
            }
        }
    }
}
