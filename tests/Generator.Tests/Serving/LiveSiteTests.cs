using System.Text;
using Generator.Diagnostics;
using Generator.Serving;
using Xunit;

namespace Generator.Tests.Serving;

/// <summary>Whatever is done to a site, what is rebuilt of it comes to the same as building it all: every byte, every message.</summary>
public class LiveSiteTests
{
    private static readonly BuildOptions Options = new(new Uri("http://localhost:5080/"), Drafts: true);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_small_site_after_a_hundred_random_edits_is_what_a_build_makes_of_it(int seed)
    {
        var site = EditedSite.Small();
        RandomEdits edits = new(seed, site);
        Follow(site, Enumerable.Range(0, 100).Select(_ => edits.Next()), new(seed));
    }

    [Fact]
    public void The_real_site_after_random_edits_is_what_a_build_makes_of_it()
    {
        var site = EditedSite.Real();
        RandomEdits edits = new(1, site);
        Follow(site, Enumerable.Range(0, 10).Select(_ => edits.Next()), new(1));
    }

    private static void Follow(EditedSite site, IEnumerable<string> edits, Random random)
    {
        LiveSite live = new(Options);
        live.Update(site.Sources, new()).Complete(default);
        List<string> done = [];
        foreach (var edit in edits)
        {
            done.Add(edit);
            var build = live.Update(site.Sources, new());

            // A browser asks for some pages; the next change may come before the others are rendered.
            foreach (var page in build.Site?.Plan.Pages.Where(_ => random.Next(4) == 0) ?? [])
            {
                build.PageAt(page.Url.FilePath);
            }

            if (random.Next(3) != 0)
            {
                AssertIsWhatABuildMakes(live.Complete(build, default), site, done);
                done.Clear();
            }
        }
    }

    private static void AssertIsWhatABuildMakes(CompleteBuild complete, EditedSite site, List<string> edits)
    {
        DiagnosticList diagnostics = new();
        var full = SiteBuild.Run(site.Sources, Options, diagnostics, new());
        var after = $"after {string.Join("\n  ", edits)}\n";
        Assert.Equal(after + string.Concat(diagnostics.Select(Both)), after + string.Concat(complete.Diagnostics.Select(Both)));
        Assert.Equal(full.Files.Select(file => file.Path), complete.Files.Select(file => file.Path));
        foreach (var (one, other) in full.Files.Zip(complete.Files))
        {
            if (!one.Bytes.Span.SequenceEqual(other.Bytes.Span))
            {
                Assert.Equal($"{after}{one.Path}\n{Encoding.UTF8.GetString(one.Bytes.Span)}", $"{after}{other.Path}\n{Encoding.UTF8.GetString(other.Bytes.Span)}");
            }
        }
    }

    private static string Both(Diagnostic diagnostic) =>
        $"{diagnostic.ToString(DiagnosticLanguage.Norwegian)}\n{diagnostic.ToString(DiagnosticLanguage.English)}\n";
}
