using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A template failed while it ran; <see cref="Exception.Message"/> begins with the place.</summary>
public class ScriptRuntimeException(SourceSpan span, string message, Exception? innerException) : Exception(message, innerException)
{
    public ScriptRuntimeException(SourceSpan span, string message)
        : this(span, message, null)
    {
    }

    public SourceSpan Span { get; } = span;

    /// <summary>The message without the place.</summary>
    public string OriginalMessage => base.Message;

    public override string Message => $"{Span.ToStringSimple()} : error : {OriginalMessage}";

    public override string ToString() => Message;
}
