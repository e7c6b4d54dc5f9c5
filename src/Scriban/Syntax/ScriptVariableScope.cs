namespace Scriban.Syntax;

/// <summary>Where a variable lives.</summary>
public enum ScriptVariableScope
{
    /// <summary><c>name</c>: in the objects of the stack.</summary>
    Global,

    /// <summary><c>$name</c>: in the page, include or function that runs.</summary>
    Local,
}
