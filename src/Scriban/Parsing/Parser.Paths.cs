using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Parsing;

/// <content>Operands: literals, names, and what follows them directly.</content>
internal sealed partial class Parser
{
    private ScriptNode? ReadPath()
    {
        var start = Current.Start;
        var node = ReadPrimary();
        var nullSafe = false;
        for (var length = 0; node is not null; length++)
        {
            if (length == options.ExpressionDepthLimit)
            {
                return Fail<ScriptNode>("The path has too many members");
            }

            if (Kind is TokenKind.Dot or TokenKind.QuestionDot)
            {
                nullSafe |= Kind is TokenKind.QuestionDot;
                node = ReadMember(start, node, nullSafe);
            }
            else if (Kind is TokenKind.BracketOpen && !HasBlankBefore)
            {
                node = ReadIndex(start, node, nullSafe);
            }
            else if (Kind is TokenKind.ParenOpen && !HasBlankBefore && node is not Literal)
            {
                node = ReadBracketedArguments(start, node);
            }
            else if (Kind is TokenKind.Increment or TokenKind.Decrement && node.IsAssignable)
            {
                node = Placed(new IncrementExpression(node, Take().Kind is TokenKind.Increment, isPrefix: false), start);
            }
            else
            {
                break;
            }
        }

        return node;
    }

    private MemberExpression? ReadMember(int start, ScriptNode target, bool nullSafe)
    {
        var dot = Take();
        if (Kind is not TokenKind.Identifier)
        {
            Error(Kind is TokenKind.CodeExit or TokenKind.EndOfText ? dot : Current, $"Unexpected token {Describe(Current)} after a dot; a member's name is expected");
            return null;
        }

        var token = Current;
        var name = token.Name;
        var end = token.End;
        if (name == "empty" && tokens[_at + 1] is { Kind: TokenKind.Question } mark && mark.Start == end)
        {
            _at++;
            name = "empty?";
            end = mark.End;
        }

        Take();
        return Placed(new MemberExpression(source, target, name, source.Span(token.Start, end), nullSafe), start);
    }

    private IndexExpression? ReadIndex(int start, ScriptNode target, bool nullSafe)
    {
        ScriptNode? index = null;
        return Bracketed(skipsNewLines: true, TokenKind.BracketClose, "]", () => (index = ReadExpression()) is not null)
            ? Placed(new IndexExpression(source, target, index!, nullSafe), start)
            : null;
    }

    private ScriptNode? ReadPrimary()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Identifier:
                return ReadWord();
            case TokenKind.Variable when token.Name == "$$":
                Take();
                return Placed(new WrappedBlock(), token.Start);
            case TokenKind.Variable:
                _readsArguments |= token.Name == "$";
                Take();
                return Placed(new LocalVariable(token.Name[1..]), token.Start);
            case TokenKind.Argument:
                _readsArguments = true;
                Take();
                return Placed(new ArgumentVariable((int)token.Value!), token.Start);
            case TokenKind.Number or TokenKind.Text:
                Take();
                return Placed(new Literal(Boxes.Shared(token.Value)), token.Start);
            case TokenKind.InterpolationStart:
                return ReadInterpolation();
            case TokenKind.ParenOpen:
                ScriptNode? inner = null;
                return Bracketed(skipsNewLines: false, TokenKind.ParenClose, ")", () => (inner = ReadExpression()) is not null)
                    ? inner is CallExpression or Literal ? Placed(new Nested(inner), token.Start) : inner
                    : null;
            case TokenKind.BracketOpen:
                return ReadList();
            case TokenKind.BraceOpen:
                return ReadObject();
            default:
                return Fail<ScriptNode>($"Unexpected token {Describe(token)}");
        }
    }

    private ScriptNode? ReadWord()
    {
        var token = Current;
        if (token.Name == "do")
        {
            return ReadAnonymousFunction();
        }

        Take();
        return Placed<ScriptNode>(
            token.Name switch
            {
                "null" => new Literal(null),
                "true" => new Literal(Boxes.True),
                "false" => new Literal(Boxes.False),
                "this" => new ThisExpression(),
                _ => new GlobalVariable(token.Name),
            },
            token.Start);
    }

    private Interpolation? ReadInterpolation()
    {
        var start = Take().Start;
        List<ScriptNode> parts = [];
        while (!TryTake(TokenKind.InterpolationEnd))
        {
            var token = Take();
            if (token.Kind is TokenKind.InterpolationText)
            {
                parts.Add(Placed(new Literal(token.Name), token.Start));
            }
            else if (token.Kind is not TokenKind.InterpolationOpen || ReadExpression() is not { } part || !Expect(TokenKind.InterpolationClose, "}"))
            {
                return messages.HasErrors ? null : Fail<Interpolation>("The interpolated string is not closed");
            }
            else
            {
                parts.Add(part);
            }
        }

        return Placed(new Interpolation([.. parts]), start);
    }

    private ListExpression? ReadList()
    {
        var start = Current.Start;
        List<ScriptNode> items = [];
        var done = Bracketed(skipsNewLines: true, TokenKind.BracketClose, "]", () =>
        {
            while (Kind is not TokenKind.BracketClose)
            {
                if (ReadExpression() is not { } item)
                {
                    return false;
                }

                items.Add(item);
                if (!TryTake(TokenKind.Comma))
                {
                    break;
                }
            }

            return true;
        });
        return done ? Placed(new ListExpression([.. items]), start) : null;
    }

    private ObjectExpression? ReadObject()
    {
        var start = Current.Start;
        List<string> names = [];
        List<ScriptNode> values = [];
        var done = Bracketed(skipsNewLines: true, TokenKind.BraceClose, "}", () =>
        {
            while (Kind is TokenKind.Identifier or TokenKind.Text)
            {
                names.Add(Take().Name);
                if (!Expect(TokenKind.Colon, ":") || ReadExpression() is not { } value)
                {
                    return false;
                }

                values.Add(value);
                if (!TryTake(TokenKind.Comma))
                {
                    break;
                }
            }

            return true;
        });
        return done ? Placed(new ObjectExpression([.. names], [.. values]), start) : null;
    }
}
