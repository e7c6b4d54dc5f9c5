namespace Scriban.Parsing;

/// <summary>
/// A piece of the text from <paramref name="Start"/> up to <paramref name="End"/>. The value is a name, a string's content, a number,
/// or the blanks that indent a code block.
/// </summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End, object? Value)
{
    public string Name => (string)Value!;
}
