using Generator.Diagnostics;
using Generator.Loading;
using Generator.Sources;
using Xunit;

namespace Generator.Tests.Support;

/// <summary>The names and slugs that only the data may know.</summary>
internal static class ReportNames
{
    public static IReadOnlyList<string> InTheData()
    {
        var report = ReportLoader.Load(SourceFolders.Read(Repository.Root, new()), new DiagnosticList());
        Assert.NotNull(report);
        return
        [
            .. report.Counties.Select(county => county.Name),
            .. report.Municipalities.Select(municipality => municipality.Name),
            .. report.Collaborations.SelectMany(collaboration => new[] { collaboration.Slug, collaboration.Name.Plain, collaboration.ShortName.Plain }),
        ];
    }
}
