namespace Scriban.Parsing;

public record LexerOptions
{
    public ScriptMode Mode { get; init; }

    public ScriptLang Lang { get; init; }
}
