using Generator.Diagnostics;
using Generator.Loading;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests.Loading;

/// <summary>A folder under Samples/data is a test: the whole of a small report's data, with one thing wrong in it.</summary>
public class SampleDataTests
{
    private static readonly DirectoryInfo Samples = Repository.Folder("tests/Generator.Tests/Samples/data");

    public static TheoryData<string> All => [.. Samples.GetDirectories().Select(folder => folder.Name).Order(StringComparer.Ordinal)];

    // base/ holds the data that is right; a case's files stand in for those of the same name, and an empty ".gone" takes one away.
    [Theory]
    [MemberData(nameof(All))]
    public void Says_what_is_expected(string name)
    {
        DirectoryInfo sample = new(Path.Combine(Samples.FullName, name));
        DiagnosticList diagnostics = new();

        var report = ReportLoader.Load(new([], SampleData.In(sample), []), diagnostics);

        Expected.Assert(new(Path.Combine(sample.FullName, "diagnostics.txt")), string.Concat(diagnostics.Select(Both)));
        Assert.Equal(diagnostics.HasErrors, report is null);
    }

    [Fact]
    public void There_are_forty_mistakes_or_more() => Assert.InRange(All.Count, 41, int.MaxValue);

    private static string Both(Diagnostic diagnostic) =>
        $"{diagnostic.ToString(DiagnosticLanguage.Norwegian)}\n{diagnostic.ToString(DiagnosticLanguage.English)}\n";
}
