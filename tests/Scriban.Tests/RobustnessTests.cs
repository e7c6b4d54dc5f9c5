using FsCheck;
using FsCheck.Fluent;
using Scriban.Syntax;
using Scriban.Tests.Support;
using Xunit;

namespace Scriban.Tests;

// Whatever the text, it is a template, or one with messages; running it ends, with a text or a documented exception.
public class RobustnessTests
{
    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", " ", "\n", ";", "if ", "else", "end", "for ", " in ", "while ", "break", "continue", "func ", "ret ", "case ", "when ",
        "with ", "capture ", "import ", "readonly ", "wrap ", "tablerow ", "do", "this", "null", "true", "empty", "f", "x", "items", "user", "name", "n", "$", "$0", "$x", "$$", ".", "?.", "..", "..<",
        "[", "]", "(", ")", "{", "}", ",", ":", "|", "||", "&&", "??", "?!", "?", "!", "=", "==", "+=", "+", "-", "*", "/", "//", "%", "<<", ">>", "<", ">=", "++", "--", "@", "^", "1", "2.5", "0xF",
        "1e9", "9999999999999999999", "'a'", "\"b\"", "`c`", "$'{", "'", "\"", "\\", "#", "##", "...", "limit:", "offset:", "reversed", "include 'item' ", "include 'itself'", "string.upcase ",
        "array.each ", "array.join ", "math.round ", "date.parse ", "object.eval ", "regex.match ", "x = ", "æ", "\0", "\u2028", "🙂",
    ];

    [Fact]
    public void Any_text_is_parsed() => Prop
        .ForAll<string>(text => IsTame(text ?? ""))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Any_sequence_of_signs_and_words_is_parsed_and_run() => Prop
        .ForAll(Gen.Elements(Pieces).ListOf().ToArbitrary(), pieces => IsTame($"{{{{ {string.Concat(pieces)}"))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(60));

    [Fact]
    public void Any_template_with_pieces_changed_is_parsed_and_run()
    {
        var templates = LanguageCase.Templates();
        var mutations =
            from template in Gen.Elements(templates)
            from at in Gen.Choose(0, template.Length)
            from length in Gen.Choose(0, Math.Min(6, template.Length - at))
            from piece in Gen.Elements(Pieces)
            select template.Remove(at, length).Insert(at, piece);

        Prop.ForAll(mutations.ToArbitrary(), IsTame).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("!", "")]
    [InlineData("- ", "")]
    [InlineData("{a: ", "}")]
    [InlineData("1 + (", ")")]
    [InlineData("true ? 1 : ", "")]
    [InlineData("f(", ")")]
    [InlineData("x[", "]")]
    [InlineData("do; ", "; end")]
    [InlineData("if true; ", "; end")]
    [InlineData("if true; else ", "; end")]
    [InlineData("for x in [1]; ", "; end")]
    [InlineData("$'{", "}'")]
    [InlineData("1 + ", "")]
    [InlineData("x | ", "")]
    [InlineData("x.", "")]
    [InlineData("x ?? ", "")]
    [InlineData("capture c; ", "; end")]
    public void Deep_nesting_ends_in_a_message(string open, string close)
    {
        foreach (var depth in (int[])[100, 260, 5000, 100_000])
        {
            Assert.True(IsTame($"{{{{ {string.Concat(Enumerable.Repeat(open, depth))}x{string.Concat(Enumerable.Repeat(close, depth))} }}}}"));
        }
    }

    [Theory]
    [InlineData("{{ x = 'aaaaaaaaaa'; for i in 1..999; x = x + x; end }}")]
    [InlineData("{{ x = [1, 2, 3]; for i in 1..999; x = x + x; end }}")]
    [InlineData("{{ x = 99999; for i in 1..999; x = x * x; end }}")]
    [InlineData("{{ x = 1 << 999999999 }}")]
    [InlineData("{{ x = 'x' * 2000000000 }}")]
    [InlineData("{{ x = [1] * 2000000000 }}")]
    [InlineData("{{ x = []; x[2000000000] = 1 }}")]
    [InlineData("{{ x = []; for i in 1..900; x = [x, x]; end; x }}")]
    [InlineData("{{ x = []; x[0] = x; y = []; y[0] = y; x == y }}")]
    [InlineData("{{ func f; f; end; f }}")]
    [InlineData("{{ f(x) = f(x + 1); f 1 }}")]
    [InlineData("{{ x = 1..1000; for a in x; for b in x; end; end }}")]
    [InlineData("{{ 'x' | string.pad_left 2000000000 }}")]
    [InlineData("{{ items | array.insert_at 2000000000 1 }}")]
    [InlineData("{{ func f; [1] | array.each @f; end; f }}")]
    [InlineData("{{ func f; capture c; f; end; end; f }}")]
    [InlineData("{{ object.eval_template `{{ object.eval_template '{{ 1 }}' }}` }}")]
    public void What_would_fill_the_memory_or_never_end_is_stopped(string text) => Assert.True(IsTame(text));

    [Fact]
    public void Without_a_recursion_limit_the_stack_is_the_limit()
    {
        TemplateContext context = new() { RecursiveLimit = 0 };

        var failure = Assert.Throws<ScriptRuntimeException>(() => Template.Parse("{{ func f; f; end; f }}").Render(context));
        Assert.Contains("recursive depth limit", failure.Message, StringComparison.Ordinal);
    }

    private static bool IsTame(string text)
    {
        var template = Template.Parse(text, "any");
        if (template.HasErrors)
        {
            Assert.All(template.Messages, message => Assert.NotEmpty(message.Message));
            return true;
        }

        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(20));
        TemplateContext context = new() { TemplateLoader = new MapLoader(Some.Includes), LimitToString = 100_000, CancellationToken = patience.Token };
        context.PushGlobal(Some.Model());
        try
        {
            template.Render(context);
        }
        catch (ScriptRuntimeException exception)
        {
            Assert.IsNotType<ScriptAbortException>(exception);
        }

        return true;
    }
}
