namespace Scriban.Runtime;

/// <summary>A member's value that is computed when a template first reads it.</summary>
public sealed class ScriptLazy<T>(Func<T> factory) : IScriptLazy
{
    private readonly Lazy<T> _value = new(factory);

    public T Value => _value.Value;

    object? IScriptLazy.Read() => Value;
}
