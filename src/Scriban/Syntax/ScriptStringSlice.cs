namespace Scriban.Syntax;

/// <summary>A part of a text.</summary>
public readonly struct ScriptStringSlice(string fullText, int index, int length)
{
    internal ReadOnlySpan<char> Text => fullText.AsSpan(index, length);

    public override string ToString() => Text.ToString();
}
