using Generator.Diagnostics;
using Generator.Loading;
using Generator.Sources;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests.Loading;

public class RealDataTests
{
    [Fact]
    public void The_data_of_the_report_loads_without_a_diagnostic()
    {
        DiagnosticList diagnostics = new();
        DiagnosticList folders = new();

        var report = ReportLoader.Load(SourceFolders.Read(Repository.Root, folders), diagnostics);

        Assert.Equal("", string.Join("\n", diagnostics));
        Assert.NotNull(report);
    }
}
