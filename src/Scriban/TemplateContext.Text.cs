using System.Collections;
using System.Text;
using Scriban.Functions;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <content>Values as text.</content>
public partial class TemplateContext
{
    private int _textDepth;

    /// <summary>The text of a value; inside of a list strings are quoted and null has a name.</summary>
    public virtual string? ObjectToString(object? value, bool nested = false) => value switch
    {
        null => nested ? "null" : "",
        string text => nested ? StringFunctions.Literal(text) : text,
        bool truth => truth ? "true" : "false",
        char letter => nested ? StringFunctions.Literal(letter.ToString()) : letter.ToString(),
        DateTime date => DatePattern.Format(date, DateFormat, CurrentCulture),
        IFormattable formattable => formattable.ToString(null, CurrentCulture),
        IScriptOutput output => nested ? StringFunctions.Literal(output.ToString() ?? "") : output.ToString(),
        IScriptCustomFunction => "<function>",
        EmptyObject => "",
        IEnumerable or IScriptObject => StructureToString(value),
        _ when value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>) => PairToString(value),
        _ => value.ToString(),
    };

    internal string DateFormat => _builtin is null ? DatePattern.Default : (_builtin["date"] as DateObject)?.Format ?? DatePattern.Default;

    private string PairToString(object pair)
    {
        Members.TryGet(this, CurrentSpan, pair, "key", out var key);
        Members.TryGet(this, CurrentSpan, pair, "value", out var value);
        return StructureToString(LoopItems.Pair(key!, value));
    }

    private string StructureToString(object value)
    {
        CheckStack(CurrentNode);
        if (_textDepth >= ObjectRecursionLimit && ObjectRecursionLimit > 0)
        {
            throw new ScriptRuntimeException(CurrentSpan, "Structure is too deeply nested or contains reference loops.");
        }

        _textDepth++;
        try
        {
            StringBuilder text = new();
            switch (value)
            {
                case ScriptArray list:
                    AppendItems(text, list);
                    break;
                case IScriptObject members:
                    AppendMembers(text, members);
                    break;
                case IDictionary dictionary:
                    AppendItems(text, LoopItems.Of(this, CurrentSpan, dictionary));
                    break;
                default:
                    AppendItems(text, (IEnumerable)value);
                    break;
            }

            return text.ToString();
        }
        finally
        {
            _textDepth--;
        }
    }

    private void AppendItems(StringBuilder text, IEnumerable items)
    {
        text.Append('[');
        foreach (var item in items)
        {
            text.Append(text.Length > 1 ? ", " : "").Append(ObjectToString(item, nested: true));
            if (IsTooLong(text))
            {
                break;
            }
        }

        text.Append(']');
    }

    private void AppendMembers(StringBuilder text, IScriptObject members)
    {
        text.Append('{');
        foreach (var name in members.GetMembers())
        {
            members.TryGetValue(this, CurrentSpan, name, out var value);
            text.Append(text.Length > 1 ? ", " : "").Append(IsPlainName(name) ? name : StringFunctions.Literal(name)).Append(": ").Append(ObjectToString(value, nested: true));
            if (IsTooLong(text))
            {
                break;
            }
        }

        text.Append('}');
    }

    // What is beyond the limit will be cut anyway; it need not be made first.
    private bool IsTooLong(StringBuilder text) => LimitToString > 0 && text.Length > LimitToString;

    private static bool IsPlainName(string name) =>
        name.Length > 0 && (char.IsLetter(name[0]) || name[0] == '_') && name.All(c => char.IsLetterOrDigit(c) || c == '_');
}
