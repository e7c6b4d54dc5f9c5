using Generator.Diagnostics;
using Generator.Sources;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests.Sources;

public class SourceTextTests
{
    private readonly DiagnosticList _diagnostics = new();

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text() =>
        Assert.Equal("æøå", SourceText.Read(Some.Csv("\uFEFFæøå"), _diagnostics)?.ToString());

    [Fact]
    public void A_place_is_counted_in_lines_and_characters_whatever_ends_the_lines()
    {
        var text = SourceText.Read(Some.Csv("én\r\nto\rtre\nfire 𐐷 æ!"), _diagnostics);

        Assert.NotNull(text);
        Assert.Equal(
            ["data/a.csv:1:1", "data/a.csv:1:3", "data/a.csv:2:1", "data/a.csv:3:1", "data/a.csv:4:1", "data/a.csv:4:10"],
            new[] { 0, 3, 5, 8, 12, 24 }.Select(offset => $"{text.At(offset)}"));
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0x0A, 0x62, 0xC3 }, "data/a.csv:2:2: error: byten 0xC3 er ikke UTF-8 (i Windows-1252 er den 'Ã'); lagre filen som UTF-8")]
    [InlineData(new byte[] { 0xC3, 0xA6, 0x80 }, "data/a.csv:1:2: error: byten 0x80 er ikke UTF-8; lagre filen som UTF-8")]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, "data/a.csv:1:1: error: byten 0xED er ikke UTF-8 (i Windows-1252 er den 'í'); lagre filen som UTF-8")]
    [InlineData(new byte[] { 0xC0, 0xAF }, "data/a.csv:1:1: error: byten 0xC0 er ikke UTF-8 (i Windows-1252 er den 'À'); lagre filen som UTF-8")]
    [InlineData(new byte[] { 0x61, 0x1B, 0x5B }, "data/a.csv:1:2: error: det usynlige tegnet U+001B hører ikke hjemme i teksten; slett det")]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x61 }, "data/a.csv: error: filen er lagret som UTF-16; lagre den som UTF-8")]
    public void What_is_no_text_is_told_once_at_its_first_byte(byte[] bytes, string message)
    {
        Assert.Null(SourceText.Read(Some.Bytes(bytes), _diagnostics));
        Assert.Equal(message, $"{Assert.Single(_diagnostics)}");
    }
}
