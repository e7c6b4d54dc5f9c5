using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A template that another one includes has parse errors.</summary>
public class ScriptParserRuntimeException : ScriptRuntimeException
{
    internal ScriptParserRuntimeException(SourceSpan span, string message, LogMessageBag parserMessages)
        : base(span, message) => ParserMessages = parserMessages;

    public LogMessageBag ParserMessages { get; }

    public override string Message => $"{base.Message}\n{ParserMessages}";
}
