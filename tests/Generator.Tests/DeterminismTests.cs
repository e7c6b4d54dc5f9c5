using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Generator.Diagnostics;
using Generator.Sources;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests;

/// <summary>Same input, same bytes, whatever machine, folder, language and order of files.</summary>
public class DeterminismTests
{
    private static readonly SiteSources Sources = SourceFolders.Read(Repository.Root, new());
    private static readonly Lazy<string> Expected = new(() => Fingerprint(Sources));

    [Fact]
    public void A_second_build_gives_the_same_bytes() => Assert.Equal(Expected.Value, Fingerprint(Sources));

    [Fact]
    public void The_order_that_a_disk_lists_files_in_does_not_matter() =>
        Assert.Equal(Expected.Value, Fingerprint(new([.. Sources.Content.Reverse()], [.. Sources.Data.Reverse()], [.. Sources.Templates.Reverse()])));

    [Fact]
    public void A_checkout_with_other_line_ends_gives_the_same_bytes() =>
        Assert.Equal(Expected.Value, Fingerprint(new([.. Sources.Content.Select(WithCrLf)], [.. Sources.Data.Select(WithCrLf)], [.. Sources.Templates.Select(WithCrLf)])));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void The_language_of_the_machine_does_not_matter(string culture)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(Expected.Value, Fingerprint(Sources));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture) = before;
        }
    }

    // One line a file, so that a difference names the file.
    private static string Fingerprint(SiteSources sources)
    {
        var build = SiteBuild.Run(sources, new(new Uri("https://example.org/kart/"), Drafts: false), new DiagnosticList(), new());
        Assert.NotEmpty(build.Files);
        return string.Concat(build.Files
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => $"{file.Path} {Convert.ToHexString(SHA256.HashData(file.Bytes.Span))[..16]}\n"));
    }

    private static SourceFile WithCrLf(SourceFile file) =>
        Path.GetExtension(file.Path) is ".md" or ".csv" or ".json" or ".html" or ".css" or ".js" or ".svg"
            && !file.Path.Contains("/lib/", StringComparison.Ordinal)
            ? file with { Bytes = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file.Bytes.Span).ReplaceLineEndings("\r\n")) }
            : file;
}
