using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>What a page, include or function that runs has of its own. The context keeps scopes for the next call.</summary>
internal sealed class Scope
{
    public NameTable Locals { get; } = new();

    /// <summary>Parameters and plain names of a function with parameters.</summary>
    public NameTable Variables { get; } = new();

    public ScriptArray? Arguments { get; set; }

    public ScriptBlockStatement? Block { get; set; }

    /// <summary>The innermost function with parameters outside of this one.</summary>
    public Scope? OuterVariables { get; set; }

    /// <summary>How many global objects there were when it began.</summary>
    public int GlobalCount { get; set; }

    /// <summary>How many loops ran when it began; break and continue do not reach them.</summary>
    public int LoopCount { get; set; }

    public bool IsInclude { get; set; }
}
