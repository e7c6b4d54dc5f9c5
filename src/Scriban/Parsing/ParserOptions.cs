namespace Scriban.Parsing;

public record ParserOptions
{
    public int ExpressionDepthLimit { get; init; } = 250;

    public bool ParseFloatAsDecimal { get; init; }
}
