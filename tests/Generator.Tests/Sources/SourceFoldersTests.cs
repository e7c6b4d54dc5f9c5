using Generator.Diagnostics;
using Generator.Sources;
using Xunit;

namespace Generator.Tests.Sources;

public sealed class SourceFoldersTests : IDisposable
{
    private readonly DiagnosticList _diagnostics = new();
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("sources-");

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public void Files_come_in_ordinal_order_without_what_editors_leave_behind()
    {
        Write("content/b.md", "content/B.md", "content/a/å.md", "content/a.md", "content/.hidden/x.md");
        Write("data/a.csv", "data/a.csv~", "data/.a.csv.swp", "data/#a.csv#", "data/~$a.xlsx", "data/a.bak", "data/.DS_Store");
        Write("templates/assets/css/site.css");

        var sources = SourceFolders.Read(_root, _diagnostics);

        Assert.Equal(["content/B.md", "content/a.md", "content/a/å.md", "content/b.md"], sources.Content.Select(file => file.Path));
        Assert.Equal(["data/a.csv"], sources.Data.Select(file => file.Path));
        Assert.Equal(["templates/assets/css/site.css"], sources.Templates.Select(file => file.Path));
        Assert.Equal("data/a.csv"u8, sources.Data[0].Bytes.Span);
        Assert.Empty(_diagnostics);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told()
    {
        Write("content/a.md", "data/a.csv");

        SourceFolders.Read(_root, _diagnostics);

        Assert.Equal(
            "templates: error: mappen 'templates' finnes ikke; en rapport har mappene 'content', 'data' og 'templates'",
            $"{Assert.Single(_diagnostics)}");
    }

    [Fact]
    public void A_link_is_followed_to_a_file_and_nowhere_else()
    {
        Write("content/a.md", "data/a.csv", "templates/a.html");
        File.CreateSymbolicLink(In("content/good.md"), In("content/a.md"));
        File.CreateSymbolicLink(In("content/broken.md"), "nowhere.md");
        File.CreateSymbolicLink(In("content/self.md"), In("content/self.md"));
        Directory.CreateSymbolicLink(In("content/up"), "..");

        var sources = SourceFolders.Read(_root, _diagnostics);

        Assert.Equal(["content/a.md", "content/good.md"], sources.Content.Select(file => file.Path));
        Assert.Equal(
            [
                "content/broken.md: error: lenken fører ikke til en fil, men til 'nowhere.md'",
                $"content/self.md: error: lenken fører ikke til en fil, men til '{In("content/self.md")}'",
                "content/up: error: lenken fører ikke til en fil, men til '..'",
            ],
            _diagnostics.Select(diagnostic => $"{diagnostic}"));
    }

    private string In(string path) => Path.Combine(_root.FullName, path);

    private void Write(params string[] paths)
    {
        foreach (var path in paths)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(In(path))!);
            File.WriteAllText(In(path), path);
        }
    }
}
