using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>Takes the argument for one parameter and makes it the parameter's type.</summary>
internal abstract class ArgumentReader<T>
{
    public abstract T Read(in MethodArguments arguments);

    /// <summary>The reader of the parameter; an index below zero stands for the context and the span that are filled in.</summary>
    public static ArgumentReader<T> For(int index, bool isRest)
    {
        object reader = typeof(T) == typeof(SourceSpan) && index < 0 ? new SpanReader()
            : index < 0 ? new ContextReader()
            : typeof(T) == typeof(string) ? new TextReader(index)
            : typeof(T) == typeof(object) || isRest ? new AsItIs(index)
            : typeof(T) == typeof(int) ? new IntReader(index)
            : new Converter(index);
        return (ArgumentReader<T>)reader;
    }

    private sealed class SpanReader : ArgumentReader<SourceSpan>
    {
        public override SourceSpan Read(in MethodArguments arguments) => arguments.CallerSpan;
    }

    private sealed class ContextReader : ArgumentReader<T>
    {
        public override T Read(in MethodArguments arguments) => (T)(object)arguments.Context;
    }

    private sealed class TextReader(int index) : ArgumentReader<string?>
    {
        public override string? Read(in MethodArguments arguments) =>
            arguments[index] is var value && value is string text ? text
            : value is null ? null
            : arguments.Context.ToObject<string?>(arguments.SpanOf(index), value);
    }

    private sealed class IntReader(int index) : ArgumentReader<int>
    {
        public override int Read(in MethodArguments arguments) =>
            arguments[index] is int number ? number : arguments.Context.ToObject<int>(arguments.SpanOf(index), arguments[index]);
    }

    private sealed class AsItIs(int index) : ArgumentReader<T>
    {
        public override T Read(in MethodArguments arguments) => (T)arguments[index]!;
    }

    private sealed class Converter(int index) : ArgumentReader<T>
    {
        public override T Read(in MethodArguments arguments) =>
            arguments[index] is T value
                ? value
                : arguments.Context.ToObject<T>(arguments.SpanOf(index), arguments[index]);
    }
}
