using Generator.Diagnostics;
using Generator.Publishing;
using Generator.Rendering;
using Xunit;

namespace Generator.Tests.Publishing;

public sealed class SitePublisherTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("publisher");
    private readonly DiagnosticList _diagnostics = new();

    private DirectoryInfo Site => new(Path.Combine(_folder.FullName, "site"));

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_site_is_what_was_published_last()
    {
        Publish(("index.html", "one"), ("a/index.html", "a"));

        var published = Publish(("index.html", "two"), ("b/index.html", "b"));

        Assert.Equal((2, 0, 1), (published.Written, published.Unchanged, published.Removed));
        Assert.Equal(["b/index.html=b", "index.html=two"], Files());
    }

    [Fact]
    public void An_unchanged_file_keeps_its_time()
    {
        Publish(("index.html", "one"), ("a.html", "a"));
        var time = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(PathOf("a.html"), time);

        Publish(("index.html", "two"), ("a.html", "a"));

        Assert.Equal(time, File.GetLastWriteTimeUtc(PathOf("a.html")));
        Assert.NotEqual(time, File.GetLastWriteTimeUtc(PathOf("index.html")));
    }

    [Fact]
    public void Nothing_is_written_where_nothing_has_changed()
    {
        Publish(("index.html", "one"));
        var time = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        Directory.SetLastWriteTimeUtc(Site.FullName, time);

        var published = Publish(("index.html", "one"));

        Assert.Equal((0, 1, 0), (published.Written, published.Unchanged, published.Removed));
        Assert.Equal(time, Directory.GetLastWriteTimeUtc(Site.FullName));
    }

    [Fact]
    public void A_file_that_is_not_ours_is_kept_and_named_and_a_dot_file_is_kept()
    {
        Publish(("index.html", "one"));
        File.WriteAllText(PathOf("notes.txt"), "mine");
        File.WriteAllText(PathOf(".gitignore"), "*");
        File.CreateSymbolicLink(PathOf("elsewhere"), "/nowhere");

        var published = Publish(("index.html", "two"));

        Assert.Equal(["elsewhere", "notes.txt"], published.Foreign);
        Assert.Equal("mine", File.ReadAllText(PathOf("notes.txt")));
        Assert.Equal("*", File.ReadAllText(PathOf(".gitignore")));
        Assert.Equal("/nowhere", new FileInfo(PathOf("elsewhere")).LinkTarget);
    }

    [Fact]
    public void What_a_build_left_that_was_cut_off_is_cleared_away()
    {
        Publish(("index.html", "one"));
        var left = Directory.CreateDirectory(Path.Combine(_folder.FullName, ".site.staging"));
        File.WriteAllText(Path.Combine(left.FullName, "half.html"), "ha");

        Publish(("index.html", "two"));

        Assert.Equal(["index.html=two"], Files());
        Assert.False(Directory.Exists(left.FullName));
    }

    [Fact]
    public void A_swap_in_two_steps_that_was_cut_off_between_them_is_taken_back()
    {
        Publish(("index.html", "one"));
        Site.MoveTo(Path.Combine(_folder.FullName, ".site.staging.old"));

        Publish(("index.html", "one"));

        Assert.Equal(["index.html=one"], Files());
    }

    [Fact]
    public void A_file_of_ours_that_would_replace_a_folder_of_someone_is_an_error_and_the_site_stays()
    {
        Publish(("index.html", "one"));
        Directory.CreateDirectory(PathOf("data"));
        File.WriteAllText(PathOf("data/mine.txt"), "mine");

        Assert.Null(new SitePublisher(Site, TimeSpan.Zero).Publish([OutputFile.Text("index.html", "two"), OutputFile.Text("data", "x")], _diagnostics));

        Assert.StartsWith("site: error: cannot be written (", Assert.Single(_diagnostics).ToString(DiagnosticLanguage.English), StringComparison.Ordinal);
        Assert.Equal(["data/mine.txt=mine", "index.html=one"], Files());
        Assert.False(Directory.Exists(Path.Combine(_folder.FullName, ".site.staging")));
    }

    // Followed, the link would have the build write outside its folder.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_file_or_a_link_of_someone_where_a_folder_of_ours_must_be_is_an_error_and_the_site_stays(bool isLink)
    {
        Publish(("index.html", "one"));
        var elsewhere = _folder.CreateSubdirectory("elsewhere");
        if (isLink)
        {
            Directory.CreateSymbolicLink(PathOf("a"), elsewhere.FullName);
        }
        else
        {
            File.WriteAllText(PathOf("a"), "mine");
        }

        Assert.Null(new SitePublisher(Site, TimeSpan.Zero).Publish([OutputFile.Text("index.html", "two"), OutputFile.Text("a/index.html", "x")], _diagnostics));

        Assert.Equal("site/a: error: the site is to have a folder here, but there is a file or a link that the build did not make; move it", Assert.Single(_diagnostics).ToString(DiagnosticLanguage.English));
        Assert.Equal("one", File.ReadAllText(PathOf("index.html")));
        Assert.Empty(elsewhere.EnumerateFileSystemInfos());
        Assert.Equal(["elsewhere", "site"], _folder.EnumerateDirectories().Select(folder => folder.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_where_the_folder_must_be_is_an_error()
    {
        File.WriteAllText(Site.FullName, "a file");

        Assert.Null(new SitePublisher(Site, TimeSpan.Zero).Publish([OutputFile.Text("index.html", "two")], _diagnostics));

        Assert.Equal("site: error: there is a file where the site's folder is to be", Assert.Single(_diagnostics).ToString(DiagnosticLanguage.English));
    }

    [Fact]
    public void A_link_where_the_folder_must_be_is_an_error()
    {
        Directory.CreateSymbolicLink(Site.FullName, "/tmp");

        Assert.Null(new SitePublisher(Site, TimeSpan.Zero).Publish([OutputFile.Text("index.html", "two")], _diagnostics));

        Assert.Contains("the folder is a link to '/tmp'", Assert.Single(_diagnostics).English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_build_waits_and_then_says_who_has_the_folder()
    {
        Publish(("index.html", "one"));
        using (PublishLock.Take(Site, TimeSpan.Zero, out _))
        {
            Assert.Null(new SitePublisher(Site, TimeSpan.FromMilliseconds(150)).Publish([OutputFile.Text("index.html", "two")], _diagnostics));
        }

        Assert.Equal($"site: error: another build (process {Environment.ProcessId}) is writing to the folder; wait until it is done", Assert.Single(_diagnostics).ToString(DiagnosticLanguage.English));
        Assert.Equal(["index.html=one"], Files());
    }

    private Published Publish(params (string Path, string Text)[] files)
    {
        var published = new SitePublisher(Site, TimeSpan.Zero).Publish([.. files.Select(file => OutputFile.Text(file.Path, file.Text))], _diagnostics);
        Assert.Empty(_diagnostics);
        return published!;
    }

    private string PathOf(string path) => Path.Combine(Site.FullName, path);

    private List<string> Files() =>
    [
        .. Site.EnumerateFiles("*", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(Site.FullName, file.FullName).Replace('\\', '/'), file.FullName))
            .Where(file => !file.Path.StartsWith('.'))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => $"{file.Path}={File.ReadAllText(file.FullName)}"),
    ];
}
