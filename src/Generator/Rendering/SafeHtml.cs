namespace Generator.Rendering;

/// <summary>Text that is markup already and is written as it is; everything else is escaped.</summary>
internal sealed class SafeHtml(string markup)
{
    public static readonly SafeHtml Empty = new("");

    public int Length => markup.Length;

    public override string ToString() => markup;
}
