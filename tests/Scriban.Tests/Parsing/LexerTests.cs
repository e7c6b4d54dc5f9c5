using FsCheck;
using FsCheck.Fluent;
using Scriban.Parsing;
using Xunit;

namespace Scriban.Tests.Parsing;

public class LexerTests
{
    private static readonly string[] Pieces =
        ["{{", "}}", "{{-", "~}}", "{%{", "}%}", " ", "\n", "\r\n", "a", "$", "$'", "'", "\"", "`", "{", "}", "1", "0x", "1e", ".", "..", "\\", "#", "##", "_", "é", "🙂"];

    [Fact]
    public void Tokens_follow_one_another_within_the_text() => Prop
        .ForAll(Gen.Elements(Pieces).ListOf().ToArbitrary(), pieces =>
        {
            var text = string.Concat(pieces);
            var end = 0;
            foreach (var token in Read(text))
            {
                Assert.InRange(token.Start, token.Kind is TokenKind.CodeEnter or TokenKind.CodeExit or TokenKind.Raw ? end : 0, text.Length);
                Assert.InRange(token.End, token.Start, text.Length);
                end = token.End;
            }
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(60));

    [Fact]
    public void Text_without_code_is_one_token() => Prop
        .ForAll<NonEmptyString>(text => text.Get.Contains('{', StringComparison.Ordinal)
            || Read(text.Get) is [{ Kind: TokenKind.Raw, Start: 0 } raw, { Kind: TokenKind.EndOfText }] && raw.End == text.Get.Length)
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Any_integer_and_any_real_is_read_as_written() => Prop
        .ForAll<PositiveInt, NormalFloat>((integer, real) =>
        {
            var written = Math.Abs(real.Get).ToString("F6", System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(integer.Get, Read($"{{{{ {integer.Get} }}}}")[1].Value);
            Assert.Equal(double.Parse(written, System.Globalization.CultureInfo.InvariantCulture), Read($"{{{{ {written} }}}}")[1].Value);
        })
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_survives_a_string_of_its_own() => Prop
        .ForAll<string>(text => Read($"{{{{ `{text?.Replace("`", "``", StringComparison.Ordinal)}` }}}}")[1].Value as string == (text ?? ""))
        .QuickCheckThrowOnFailure();

    private static List<Token> Read(string text) => new Lexer(new(text, "any"), new(), asDecimal: false).ReadTemplate();
}
