using Scriban.Syntax;

namespace Scriban.Parsing;

/// <content>Conditions and loops.</content>
internal sealed partial class Parser
{
    private IfStatement? ReadIf()
    {
        var word = Take();
        return ReadIf(word, word);
    }

    private IfStatement? ReadIf(Token word, Token opener)
    {
        if (!Enter())
        {
            return null;
        }

        var condition = ReadHeader(word);
        var then = ReadBlock("if");
        ScriptNode? otherwise = null;
        bool closed;
        if (TryTakeWord("else", out var elseWord))
        {
            if (Kind is TokenKind.Identifier && Current.Name == "if")
            {
                otherwise = ReadIf(Take(), opener);
                closed = otherwise is not null;
            }
            else
            {
                otherwise = ReadElse();
                closed = ExpectEnd(opener);
            }
        }
        else
        {
            closed = ExpectEnd(opener);
        }

        Leave();
        return closed && condition is not null ? Placed(new IfStatement(condition, then, otherwise), word.Start) : null;
    }

    private ScriptBlockStatement ReadElse()
    {
        ExpectStatementEnd();
        return ReadBlock("else");
    }

    private CaseStatement? ReadCase()
    {
        var word = Take();
        var subject = ReadHeader(word);
        ReadBlock("case");
        List<CaseStatement.When> whens = [];
        while (TryTakeWord("when", out var when))
        {
            var values = ReadWhenValues(when);
            var body = ReadBlock("when");
            whens.Add(new(values, body));
        }

        var otherwise = TryTakeWord("else", out _) ? ReadElse() : null;
        return ExpectEnd(word) && subject is not null ? Placed(new CaseStatement(subject, [.. whens], otherwise), word.Start) : null;
    }

    private ScriptNode[] ReadWhenValues(Token when)
    {
        List<ScriptNode> values = [];
        do
        {
            if (!StartsOperand())
            {
                Error($"Expecting an <expression> after `{when.Value}` instead of {Describe(Current)}");
                break;
            }

            if (ReadExpression(OrLevel + 1) is not { } value)
            {
                SkipStatement();
                return [];
            }

            values.Add(value);
        }
        while (TryTake(TokenKind.Comma) || TryTake(TokenKind.Or));

        ExpectStatementEnd();
        return [.. values];
    }

    private WhileStatement? ReadWhile()
    {
        var word = Take();
        var condition = ReadHeader(word);
        var body = ReadBlock("while");
        return ExpectEnd(word) && condition is not null ? Placed(new WhileStatement(condition, body), word.Start) : null;
    }

    private ForStatement? ReadFor(bool isTable)
    {
        var word = Take();
        var (variable, list, loop) = ReadLoopHeader(word, isTable);
        if (loop is null)
        {
            SkipStatement();
        }
        else
        {
            ExpectStatementEnd();
        }

        var body = ReadBlock(word.Name);
        var otherwise = TryTakeWord("else", out _) ? ReadElse() : null;
        return !ExpectEnd(word) || loop is null ? null
            : Placed(isTable ? new TableRowStatement(variable!, list!, loop, body, otherwise) : new ForStatement(variable!, list!, loop, body, otherwise), word.Start);
    }

    private (ScriptVariable? Variable, ScriptNode? List, LoopOptions? Options) ReadLoopHeader(Token word, bool isTable)
    {
        if (Kind is not (TokenKind.Identifier or TokenKind.Variable))
        {
            Error($"Expecting a variable after `{word.Value}` instead of {Describe(Current)}");
            return default;
        }

        var start = Current.Start;
        var token = Take();
        var variable = Placed<ScriptVariable>(token.Kind is TokenKind.Identifier ? new GlobalVariable(token.Name) : new LocalVariable(token.Name[1..]), start);
        if (!TryTakeWord("in", out var inWord))
        {
            Error($"Expecting `in` instead of {Describe(Current)}");
            return default;
        }

        return ReadOperandOf(inWord, Reach.NoNames) is { } list && ReadLoopOptions(isTable) is { } loop ? (variable, list, loop) : default;
    }

    private LoopOptions? ReadLoopOptions(bool isTable)
    {
        LoopOptions found = new(null, null, false, null);
        while (Kind is TokenKind.Identifier)
        {
            var token = Take();
            if (token.Name == "reversed")
            {
                found = found with { Reversed = true };
                continue;
            }

            if (token.Name is not ("offset" or "limit") && !(isTable && token.Name == "cols"))
            {
                Error(token, $"Unexpected token {token.Name} after the list of a loop; offset:, limit:{(isTable ? ", cols:" : "")} and reversed may stand there");
                return null;
            }

            if (!Expect(TokenKind.Colon, ":") || !StartsOperand() || ReadOperand(OperandLevel, Reach.NoCalls) is not { } value)
            {
                return messages.HasErrors ? null : Fail<LoopOptions>($"Expecting a value for `{token.Name}:`");
            }

            found = token.Name switch
            {
                "offset" => found with { Offset = value },
                "limit" => found with { Limit = value },
                _ => found with { Columns = value },
            };
        }

        return found;
    }

    private bool TryTakeWord(string name, out Token word)
    {
        word = Current;
        return word.Kind is TokenKind.Identifier && word.Name == name && TryTake(TokenKind.Identifier);
    }
}
