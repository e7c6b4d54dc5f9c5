using Scriban.Syntax;

namespace Scriban.Parsing;

/// <content>Blocks: where statements begin and end.</content>
internal sealed partial class Parser
{
    // The blanks that stand alone before the code block that is being read.
    private string? _indent;

    /// <summary>Statements up to the <c>end</c>, <c>else</c> or <c>when</c> that belongs to the opener, which is left to be taken.</summary>
    private ScriptBlockStatement ReadBlock(string opener)
    {
        List<ScriptNode> statements = [];
        var start = Current.Start;
        while (Kind is not TokenKind.EndOfText && !EndsBlock(opener))
        {
            var token = Current;
            switch (token.Kind)
            {
                case TokenKind.Raw:
                    Take();
                    statements.Add(Placed(new RawStatement(source.Text[token.Start..token.End]), token.Start));
                    break;
                case TokenKind.CodeEnter:
                    Take();
                    _indent = (string?)token.Value;
                    break;
                case TokenKind.CodeExit or TokenKind.NewLine or TokenKind.Semicolon:
                    Take();
                    break;
                default:
                    AddStatement(statements);
                    break;
            }
        }

        return Placed(new ScriptBlockStatement([.. statements]), start);
    }

    private void AddStatement(List<ScriptNode> statements)
    {
        var indent = _indent;
        if (!Enter())
        {
            return;
        }

        var statement = ReadStatement();
        Leave();
        if (statement is null)
        {
            SkipStatement();
        }
        else if (ExpectStatementEnd())
        {
            statements.Add(
                indent is not null && statement is not (AssignStatement or CompoundAssignStatement or FunctionStatement or ReturnStatement or JumpStatement)
                    ? new IndentStatement(indent, statement) { Span = statement.Span }
                    : statement);
        }
    }

    private bool EndsBlock(string opener)
    {
        if (Kind is not TokenKind.Identifier)
        {
            return false;
        }

        var ends = Current.Name switch
        {
            "end" => opener.Length > 0,
            "else" => opener is "if" or "for" or "tablerow" or "case" or "when",
            "when" => opener is "case" or "when",
            _ => false,
        };
        if (!ends && Current.Name is "end" or "else" or "when")
        {
            Error($"No statement is open here that the <{Current.Name}> could belong to");
            Take();
            SkipStatement();
        }

        return ends;
    }

    private bool ExpectStatementEnd()
    {
        if (Kind is TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeExit or TokenKind.EndOfText or TokenKind.Raw)
        {
            return true;
        }

        // "do ... end)" and the like: an end may directly follow the last statement's own end.
        Error(Kind is TokenKind.Pipe or TokenKind.Dot ? $"Unexpected token {Describe(Current)}" : $"Invalid token found `{Describe(Current)}`. Expecting <EOL>/end of line.");
        SkipStatement();
        return false;
    }

    private void SkipStatement()
    {
        while (Kind is not (TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeExit or TokenKind.EndOfText))
        {
            _at++;
        }

        _skipsNewLines = false;
    }

    private bool ExpectEnd(Token opener)
    {
        if (Kind is TokenKind.Identifier && Current.Name == "end")
        {
            Take();
            return true;
        }

        if (!messages.HasErrors)
        {
            Error(opener, $"The <end> of the statement `{opener.Value}` was not found");
        }

        return false;
    }
}
