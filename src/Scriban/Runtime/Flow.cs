namespace Scriban.Runtime;

/// <summary>Why the statements after the current one do not run.</summary>
internal enum Flow
{
    None,
    Break,
    Continue,
    Return,
}
