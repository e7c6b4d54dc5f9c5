using Scriban.Syntax;

namespace Scriban.Parsing;

/// <content>Arguments.</content>
internal sealed partial class Parser
{
    // Set when the arguments of a call could not be read, as opposed to there being none.
    private bool _failed;

    /// <summary>A call without brackets; null if no argument follows the target.</summary>
    private CallExpression? ReadArguments(int start, ScriptNode target, int level, Reach reach, ScriptNode? piped)
    {
        _failed = false;
        if (!StartsArgument(reach))
        {
            return null;
        }

        List<ScriptNode> arguments = piped is null ? [] : [piped];
        string?[]? names = null;
        while (StartsArgument(reach))
        {
            string? name = null;
            ScriptNode? argument;
            if (TryTakeArgumentName(out var named))
            {
                name = named;
                argument = StartsOperand() ? ReadOperand(OperandLevel, reach | Reach.NoCalls) : Fail<ScriptNode>($"Expecting a value for the argument `{name}`");
            }
            else
            {
                argument = ReadExpression(level, reach | Reach.NoCalls);
            }

            if (argument is null)
            {
                _failed = true;
                return null;
            }

            AddArgument(arguments, ref names, argument, name);
        }

        return Placed(new CallExpression(source, target, [.. arguments], names, isPipe: piped is not null), start);
    }

    /// <summary>The arguments of <c>f(a, b: 1)</c>.</summary>
    private CallExpression? ReadBracketedArguments(int start, ScriptNode target)
    {
        List<ScriptNode> arguments = [];
        string?[]? names = null;
        var done = Bracketed(skipsNewLines: false, TokenKind.ParenClose, ")", () =>
        {
            while (Kind is not TokenKind.ParenClose)
            {
                var name = TryTakeArgumentName(out var named) ? named : null;
                if (ReadExpression() is not { } argument)
                {
                    return false;
                }

                AddArgument(arguments, ref names, argument, name);
                if (!TryTake(TokenKind.Comma))
                {
                    break;
                }
            }

            return true;
        });
        return done ? Placed(new CallExpression(source, target, [.. arguments], names, isPipe: false), start) : null;
    }

    private static void AddArgument(List<ScriptNode> arguments, ref string?[]? names, ScriptNode argument, string? name)
    {
        arguments.Add(argument);
        if (name is not null || names is not null)
        {
            Array.Resize(ref names, arguments.Count);
            names[^1] = name;
        }
    }

    private bool TryTakeArgumentName(out string? name)
    {
        name = null;
        if (Kind is not TokenKind.Identifier || tokens[_at + 1].Kind is not TokenKind.Colon || tokens[_at + 1].Start != Current.End)
        {
            return false;
        }

        name = Take().Name;
        Take();
        return true;
    }

    private bool StartsArgument(Reach reach) => Kind switch
    {
        TokenKind.Identifier => !reach.HasFlag(Reach.NoNames),
        TokenKind.Variable or TokenKind.Argument or TokenKind.Number or TokenKind.Text or TokenKind.InterpolationStart => true,
        TokenKind.ParenOpen or TokenKind.BracketOpen or TokenKind.BraceOpen => true,
        TokenKind.Not or TokenKind.At or TokenKind.Caret => true,
        _ => false,
    };

    private bool StartsOperand() =>
        StartsArgument(Reach.Full) || Kind is TokenKind.Minus or TokenKind.Plus or TokenKind.Increment or TokenKind.Decrement;
}
