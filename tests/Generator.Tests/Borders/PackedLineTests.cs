using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Generator.Borders;
using Xunit;

namespace Generator.Tests.Borders;

public class PackedLineTests
{
    [Theory]
    [InlineData(0, " ")]
    [InlineData(-1, "!")]
    [InlineData(39, "p")]
    [InlineData(-40, "q")]
    [InlineData(40, "r ")]
    [InlineData(597, "}}")]
    [InlineData(-598, "}~")]
    [InlineData(598, "~    ")]
    public void A_step_takes_as_many_characters_as_it_needs(int step, string text)
    {
        StringBuilder written = new();
        PackedLine.Write(written, step);

        Assert.Equal(text, $"{written}");
    }

    [Fact]
    public void What_is_written_is_read() => Prop.ForAll(Gen.Choose(-30_000_000, 30_000_000).ListOf().ToArbitrary(), steps =>
    {
        StringBuilder text = new();
        foreach (var step in steps)
        {
            PackedLine.Write(text, step);
        }

        List<int?> read = [];
        for (var position = 0; position < text.Length;)
        {
            read.Add(PackedLine.Read($"{text}", ref position));
        }

        Assert.Equal(steps.Select(step => (int?)step), read);
    }).Check(Config.QuickThrowOnFailure);

    [Theory]
    [InlineData("r")]
    [InlineData("~   ")]
    [InlineData("æ")]
    [InlineData("\"")]
    public void A_step_cut_off_or_foreign_is_none(string text)
    {
        var position = 0;

        Assert.Null(PackedLine.Read(text, ref position));
    }
}
