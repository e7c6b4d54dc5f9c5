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

    [Fact]
    public void A_page_that_shows_the_text_of_its_counterpart_is_made_anew_with_it()
    {
        var site = EditedSite.Small();
        site.Write("templates/chapter.html", "<h1>{{ page.title }}</h1>\n{{ text.html }}\n{{ for other in alternates }}<pre>{{ other.text.text }}</pre>{{ end }}\n");
        Follow(site, "content/rapport/omfang.en.md", text => text + "\nMore.\n");
    }

    [Fact]
    public void A_picture_that_comes_after_the_text_that_shows_it_is_found()
    {
        var site = EditedSite.Small();
        site.Write("content/rapport/omfang.md", site.Text("content/rapport/omfang.md") + "\n![Et bilde](bilde.svg)\n");
        Follow(site, "content/rapport/bilde.svg", _ => site.Text("content/rapport/kart.svg"));
    }

    [Fact]
    public void A_word_that_nobody_asks_for_any_more_is_not_missed()
    {
        var site = EditedSite.Small();
        site.Write("templates/municipalities.html", "<h1>{{ page.title }}</h1>\n");
        foreach (var texts in new[] { "content/texts/nb.json", "content/texts/en.json" })
        {
            site.Write(texts, site.Text(texts).Replace("\"outside_short\"", "\"other\"", StringComparison.Ordinal));
        }

        const string text = "content/rapport/hjemmel.md";
        var chapter = site.Text(text);
        site.Write(text, chapter.Replace("template: chapter", "template: municipalities", StringComparison.Ordinal));
        Follow(site, text, _ => chapter);
    }

    /// <summary>One edit, of a site that all has been made of.</summary>
    private static void Follow(EditedSite site, string path, Func<string, string> edit)
    {
        LiveSite live = new(Options);
        live.Complete(live.Update(site.Sources, new()), default);
        site.Write(path, edit(site.Paths.Contains(path) ? site.Text(path) : ""));
        AssertIsWhatABuildMakes(live.Complete(live.Update(site.Sources, new()), default), site, [path]);
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
