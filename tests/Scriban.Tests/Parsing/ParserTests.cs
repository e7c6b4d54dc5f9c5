using Scriban.Parsing;
using Xunit;

namespace Scriban.Tests.Parsing;

public class ParserTests
{
    [Theory]
    [InlineData("((1))", 3, true)]
    [InlineData("(((1)))", 3, false)]
    [InlineData("[[1]]", 3, true)]
    [InlineData("if true; if true; 1; end; end", 3, false)]
    public void Nesting_has_a_limit_that_hosts_set(string code, int limit, bool good)
    {
        var template = Template.Parse($"{{{{ {code} }}}}", parserOptions: new ParserOptions { ExpressionDepthLimit = limit + 1 });

        Assert.Equal(good, !template.HasErrors);
        Assert.All(template.Messages, message => Assert.Contains($"depth limit `{limit + 1}`", message.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Reals_are_decimals_where_the_host_wants_it() =>
        Assert.Equal("0.3", Template.Parse("{{ 0.1 + 0.2 }}", parserOptions: new ParserOptions { ParseFloatAsDecimal = true }).Render());

    [Fact]
    public void A_text_may_be_all_code() =>
        Assert.Equal("12", Template.Parse("x = 1\nx; x + 1 # no }} here", lexerOptions: new LexerOptions { Mode = ScriptMode.ScriptOnly }).Render());

    [Fact]
    public void A_text_with_many_mistakes_gets_fifty_messages() =>
        Assert.Equal(50, Template.Parse(string.Concat(Enumerable.Repeat("{{ 1 + }}\n", 1000))).Messages.Count);
}
