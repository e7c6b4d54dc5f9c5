using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <content>Where text goes.</content>
public partial class TemplateContext
{
    private const int LongestNumber = 512;

    private readonly Stack<IScriptOutput> _outputs = [];
    private readonly bool _writesPlainly;
    private IScriptOutput _output = new StringBuilderOutput();
    private long _written;
    private bool _cut;
    private bool _atLineStart;

    public IScriptOutput Output => _output;

    /// <summary>The blanks that go before each further line.</summary>
    internal string? Indent
    {
        get;
        set
        {
            _atLineStart &= field is not null;
            field = value;
        }
    }

    public void PushOutput() => PushOutput(new StringBuilderOutput());

    public void PushOutput(IScriptOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        _outputs.Push(_output);
        _output = output;
        _atLineStart = false;
    }

    public IScriptOutput PopOutput()
    {
        if (_outputs.Count == 0)
        {
            throw new InvalidOperationException("No output was pushed");
        }

        var popped = _output;
        _output = _outputs.Pop();
        _atLineStart = false;
        return popped;
    }

    /// <summary>Writes an expression's value. Contexts that escape do it here.</summary>
    public virtual TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        switch (textAsObject)
        {
            case null:
                break;
            case string text when _writesPlainly:
                Write(text);
                break;
            case int number when _writesPlainly:
                WriteNumber(number);
                break;
            case double number when _writesPlainly:
                WriteNumber(number);
                break;
            case long number when _writesPlainly:
                WriteNumber(number);
                break;
            case StringBuilderOutput captured when _writesPlainly:
                Append(captured.Text);
                break;
            default:
                Write(ObjectToString(textAsObject));
                break;
        }

        return this;
    }

    public virtual ValueTask<TemplateContext> WriteAsync(SourceSpan span, object? textAsObject) => new(Write(span, textAsObject));

    public TemplateContext Write(string? text)
    {
        Append(text);
        return this;
    }

    public TemplateContext Write(string? text, int startIndex, int count)
    {
        Append(text.AsSpan(startIndex, count));
        return this;
    }

    public TemplateContext Write(ScriptStringSlice slice)
    {
        Append(slice.Text);
        return this;
    }

    public TemplateContext WriteLine() => Write(NewLine);

    public ValueTask<TemplateContext> WriteAsync(string? text) => new(Write(text));

    /// <summary>The text written so far, which is taken out.</summary>
    internal string TakeOutput()
    {
        var text = _output.ToString() ?? "";
        (_output as StringBuilderOutput)?.Clear();
        return text;
    }

    private void WriteNumber<T>(T number)
        where T : ISpanFormattable
    {
        Span<char> digits = stackalloc char[LongestNumber];
        if (number.TryFormat(digits, out var length, default, CurrentCulture))
        {
            Append(digits[..length]);
        }
    }

    private void Append(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !EnableOutput)
        {
            return;
        }

        if (LimitToString > 0)
        {
            if (_cut)
            {
                return;
            }

            var room = LimitToString - _written;
            _written += text.Length;
            if (text.Length > room)
            {
                _cut = true;
                AppendIndented(text[..(int)Math.Max(0, room)]);
                text = "...";
            }
        }

        AppendIndented(text);
    }

    private void AppendIndented(ReadOnlySpan<char> text)
    {
        if (Indent is not { } indent)
        {
            AppendPlainly(text);
            return;
        }

        while (!text.IsEmpty)
        {
            var line = text.IndexOf('\n') is var feed && feed < 0 ? text : text[..(feed + 1)];
            if (_atLineStart && (IndentOnEmptyLines || line[0] is not ('\n' or '\r')))
            {
                AppendPlainly(indent);
            }

            AppendPlainly(line);
            _atLineStart = feed >= 0;
            text = text[line.Length..];
        }
    }

    private void AppendPlainly(ReadOnlySpan<char> text)
    {
        if (_output is StringBuilderOutput buffer)
        {
            buffer.Append(text);
        }
        else
        {
            var copy = text.ToString();
            _output.Write(copy, 0, copy.Length);
        }
    }
}
