namespace Scriban.Runtime;

/// <summary>What <c>for.index</c> and its siblings tell.</summary>
internal sealed class ForLoop(int length) : LoopState
{
    private object? _previous;
    private bool _changed;

    public int Length => length;

    /// <summary>Notes whether the item differs from the one before.</summary>
    public void Step(object? item)
    {
        _changed = Index == 0 || !Equals(item, _previous);
        _previous = item;
    }

    protected override object? Get(string member) => member switch
    {
        "last" => Boxes.Of(Index == length - 1),
        "rindex" => Boxes.Of(length - Index - 1),
        "length" => Boxes.Of(length),
        "changed" => Boxes.Of(_changed),
        _ => base.Get(member),
    };
}
