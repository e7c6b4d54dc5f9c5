namespace Scriban.Runtime;

/// <summary>How a function takes arguments beyond its parameters.</summary>
public enum ScriptVarParamKind
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>They stand in the argument list itself.</summary>
    Direct,

    /// <summary>The last parameter is a list of them.</summary>
    LastParameter,
}
