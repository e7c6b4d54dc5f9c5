using Generator.Commands;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests.Commands;

/// <summary>The folder that a site is written to is replaced as a whole, so it may not be one that the site is made from.</summary>
public sealed class OutputFolderTests : IDisposable
{
    private readonly SmallReport _report = new();
    private readonly StringWriter _error = new() { NewLine = "\n" };

    public void Dispose()
    {
        _report.Dispose();
        _error.Dispose();
    }

    [Theory]
    [InlineData("content")]
    [InlineData("data/published")]
    [InlineData(".")]
    [InlineData("..")]
    public void A_folder_that_holds_sources_is_refused(string folder)
    {
        var site = Path.GetFullPath(_report.PathOf(folder));

        Assert.Equal(2, CommandLine.Run(["--root", _report.Root.FullName, "--out", site, "--no-search"], TextWriter.Null, _error));

        Assert.Equal($"error: '{site}' holds what the site is made from; name another folder with --out\n", $"{_error}");
    }

    [Fact]
    public void Any_other_will_do() =>
        Assert.Equal(0, CommandLine.Run(["--root", _report.Root.FullName, "--out", _report.PathOf("contents"), "--no-search"], TextWriter.Null, _error));
}
