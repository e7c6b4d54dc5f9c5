namespace Scriban.Parsing;

/// <summary>What a text holds; front matter is refused with a parse error.</summary>
public enum ScriptMode
{
    Default,
    FrontMatterOnly,
    FrontMatterAndContent,
    ScriptOnly,
}
