namespace Scriban.Runtime;

/// <summary>A running loop: its variable, and what <c>for</c> or <c>while</c> stands for in it.</summary>
internal record struct LoopSlot(string? Variable, object? Value, string Word, LoopState State, int GlobalCount)
{
    public readonly bool TryGet(string name, out object? value)
    {
        if (string.Equals(name, Variable, StringComparison.Ordinal))
        {
            value = Value;
            return true;
        }

        value = string.Equals(name, Word, StringComparison.Ordinal) ? State : null;
        return value is not null;
    }
}
