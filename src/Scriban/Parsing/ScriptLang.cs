namespace Scriban.Parsing;

/// <summary>The language of a text; all but the default are refused with a parse error.</summary>
public enum ScriptLang
{
    Default,
    Liquid,
    Scientific,
}
