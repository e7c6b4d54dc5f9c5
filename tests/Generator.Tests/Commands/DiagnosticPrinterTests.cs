using System.Text;
using Generator.Commands;
using Generator.Diagnostics;
using Generator.Sources;
using Xunit;

namespace Generator.Tests.Commands;

public class DiagnosticPrinterTests
{
    private readonly DiagnosticList _diagnostics = new();

    [Fact]
    public void A_mistake_is_shown_with_its_line_and_a_mark_below_its_place()
    {
        _diagnostics.Error(new("content/a.md", 2, 5), "feil navn", "wrong name");

        Assert.Equal("content/a.md:2:5: error: feil navn\n    Her står det\n        ^\n1 feil; ingenting er publisert.\n", Printed(DiagnosticFormat.Text, "En\nHer står det\n"));
    }

    [Fact]
    public void Of_a_long_line_what_is_near_the_place_is_shown()
    {
        _diagnostics.Error(new("content/a.md", 1, 301), "x", "x");

        var lines = Printed(DiagnosticFormat.Text, new string('a', 300) + "B" + new string('c', 300)).Split('\n');

        Assert.Equal(104, lines[1].Length);
        Assert.Equal('B', lines[1][lines[2].IndexOf('^', StringComparison.Ordinal)]);
    }

    [Fact]
    public void A_mistake_of_a_whole_file_or_of_a_place_that_is_gone_has_no_line_to_show()
    {
        _diagnostics.Warning(SourceLocation.File("content/a.md"), "tom", "empty");
        _diagnostics.Warning(new("content/a.md", 9, 1), "borte", "gone");

        Assert.Equal("content/a.md: warning: tom\ncontent/a.md:9:1: warning: borte\n", Printed(DiagnosticFormat.Text, "En\n"));
    }

    [Fact]
    public void A_workflow_gets_annotations()
    {
        _diagnostics.Error(new("content/a,b.md", 2, 5), "100 %\nfeil", "x");

        Assert.Equal("::error file=content/a%2Cb.md,line=2,col=5::100 %25%0Afeil\n", Printed(DiagnosticFormat.GitHub, ""));
    }

    [Fact]
    public void A_program_gets_an_object_a_line()
    {
        _diagnostics.Error(new("content/a.md", 2, 5), "«æ» er \"feil\"", "x");

        Assert.Equal("""{"severity":"error","path":"content/a.md","line":2,"column":5,"message":"«æ» er \"feil\""}""" + "\n", Printed(DiagnosticFormat.Json, ""));
    }

    private string Printed(DiagnosticFormat format, string text)
    {
        using StringWriter writer = new();
        SiteSources sources = new([new("content/a.md", Encoding.UTF8.GetBytes(text))], [], []);
        new DiagnosticPrinter(writer, DiagnosticLanguage.Norwegian, format, sources).Print(_diagnostics);
        return writer.ToString().ReplaceLineEndings("\n");
    }
}
