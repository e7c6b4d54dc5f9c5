using Scriban.Parsing;
using Scriban.Runtime;
using Xunit;

namespace Scriban.Tests;

// What is so of the stand-in and need not be of the package.
public class StandInTests
{
    [Fact]
    public void What_is_left_out_says_so()
    {
        Assert.Equal(
            "<input>(1,1) : error : The language Liquid is not supported by this implementation of the language",
            $"{Assert.Single(Template.Parse("{% if x %}", lexerOptions: new LexerOptions { Lang = ScriptLang.Liquid }).Messages)}");
        Assert.True(Template.Parse("+++\na = 1\n+++\n", lexerOptions: new LexerOptions { Mode = ScriptMode.FrontMatterAndContent }).HasErrors);
    }

    [Fact]
    public void A_lazy_value_is_computed_when_it_is_first_read()
    {
        var computed = 0;
        ScriptObject model = new() { ["lazy"] = new ScriptLazy<int>(() => ++computed) };

        Assert.Equal("", Render("{{ if false; lazy; end }}", model));
        Assert.Equal(0, computed);
        Assert.Equal("11", Render("{{ lazy }}{{ lazy }}", model));
    }

    [Fact]
    public void Mistakes_in_several_statements_are_found_in_one_run() =>
        Assert.Equal(
            [
                "page.html(2,8) : error : Expecting an <expression> to the right of the operator instead of }}",
                "page.html(3,7) : error : Expecting an <expression> after `if` instead of }}",
            ],
            Template.Parse("ok\n{{ 1 + }}\n{{ if }}{{ end }}", "page.html").Messages.Select(message => message.ToString()));

    private static string Render(string text, ScriptObject model)
    {
        TemplateContext context = new();
        context.PushGlobal(model);
        return Template.Parse(text).Render(context);
    }
}
