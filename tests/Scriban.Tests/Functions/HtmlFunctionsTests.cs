using System.Diagnostics;
using System.Net;
using FsCheck;
using FsCheck.Fluent;
using Scriban.Functions;
using Xunit;

namespace Scriban.Tests.Functions;

public class HtmlFunctionsTests
{
    [Theory]
    [InlineData("plain text")]
    [InlineData("")]
    public void Text_that_needs_no_escaping_is_not_copied(string text)
    {
        Assert.Same(text, HtmlFunctions.Escape(text));
        Assert.Same(text, HtmlFunctions.Strip(text));
        Assert.Same(text, HtmlFunctions.NewlineToBr(text));
    }

    [Fact]
    public void Escaping_is_that_of_net_for_any_text() => Prop
        .ForAll<string>(text => HtmlFunctions.Escape(text) == WebUtility.HtmlEncode(text))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Escaping_an_address_escapes_only_what_is_no_part_of_one() => Prop
#pragma warning disable SYSLIB0013 // What callers should not use for components is right for whole addresses, and the yardstick here.
        .ForAll<string>(text => HtmlFunctions.UrlEscape(text) == (text is null ? null : Uri.EscapeUriString(text)))
#pragma warning restore SYSLIB0013
        .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("<script")]
    [InlineData("<!--")]
    [InlineData("<style><")]
    [InlineData("<")]
    public void Stripping_hostile_text_takes_time_in_proportion(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 100_000)) + ">";
        var clock = Stopwatch.StartNew();
        HtmlFunctions.Strip(text);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(2), $"took {clock.Elapsed}");
    }
}
