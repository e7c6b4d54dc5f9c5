using Generator.Diagnostics;
using Xunit;

namespace Generator.Tests.Diagnostics;

public class DiagnosticListTests
{
    private readonly DiagnosticList _diagnostics = new();

    [Fact]
    public void Diagnostics_come_in_the_order_of_their_places_and_once_each()
    {
        _diagnostics.Error(new("b.csv", 2, 1), "b", "b");
        _diagnostics.Warning(new("a.csv", 10, 3), "sent", "late");
        _diagnostics.Error(new("a.csv", 9, 7), "tidlig", "early");
        _diagnostics.Error(new("a.csv", 9, 7), "tidlig", "early");

        Assert.Equal(
            ["a.csv:9:7: error: tidlig", "a.csv:10:3: warning: sent", "b.csv:2:1: error: b"],
            _diagnostics.Select(diagnostic => $"{diagnostic}"));
    }

    [Fact]
    public void A_warning_is_not_an_error()
    {
        _diagnostics.Warning(SourceLocation.File("a.csv"), "obs", "note");

        Assert.False(_diagnostics.HasErrors);
        Assert.Equal("a.csv: warning: note", Assert.Single(_diagnostics).ToString(DiagnosticLanguage.English));
    }

    [Theory]
    [InlineData("particpating", "participating")]
    [InlineData("Participaitng", "participating")]
    [InlineData("popluation", "population")]
    [InlineData("xyz", null)]
    public void The_nearest_name_is_the_one_that_was_meant(string found, string? meant) =>
        Assert.Equal(meant, NearestName.To(found, ["population", "participating", "municipalities"]));
}
