namespace Scriban.Parsing;

/// <summary>What an expression may take in at its place.</summary>
[Flags]
internal enum Reach
{
    Full = 0,

    /// <summary>An argument: the operand after a name is the next argument, not this one's.</summary>
    NoCalls = 1,

    /// <summary>A loop's list: a name after it is an option of the loop.</summary>
    NoNames = 2,

    /// <summary>A statement of its own: an assignment may follow.</summary>
    Statement = 4,
}
