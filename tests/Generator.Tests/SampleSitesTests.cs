using Generator.Diagnostics;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests;

/// <summary>A folder under Sites is a test: a small site with one thing wrong, and all that the build has to say of it.</summary>
public class SampleSitesTests
{
    public static TheoryData<string> All => [.. SampleSite.Folder.GetDirectories().Select(folder => folder.Name).Order(StringComparer.Ordinal)];

    // UPDATE_EXPECTED=1 rewrites what is expected; read that diff before committing it.
    [Theory]
    [MemberData(nameof(All))]
    public void Says_what_is_expected(string name)
    {
        var (_, diagnostics) = SampleSite.Build(name);

        Expected.Assert(new(Path.Combine(SampleSite.Folder.FullName, name, "diagnostics.txt")), string.Concat(diagnostics.Select(Both)));
    }

    [Fact]
    public void There_are_sixty_mistakes_or_more() => Assert.InRange(All.Count, 61, int.MaxValue);

    private static string Both(Diagnostic diagnostic) =>
        $"{diagnostic.ToString(DiagnosticLanguage.Norwegian)}\n{diagnostic.ToString(DiagnosticLanguage.English)}\n";
}
