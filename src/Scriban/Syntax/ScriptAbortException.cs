using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>The render was cancelled.</summary>
public class ScriptAbortException : ScriptRuntimeException
{
    internal ScriptAbortException(SourceSpan span, CancellationToken cancellationToken)
        : base(span, "The operation was cancelled") => CancellationToken = cancellationToken;

    public CancellationToken CancellationToken { get; }
}
