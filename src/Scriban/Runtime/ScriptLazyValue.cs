namespace Scriban.Runtime;

/// <summary>What all <see cref="ScriptLazy{T}"/> have in common.</summary>
public abstract class ScriptLazyValue
{
    private protected ScriptLazyValue()
    {
    }

    internal abstract object? Read();
}
