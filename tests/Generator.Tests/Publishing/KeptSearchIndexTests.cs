using System.Security.Cryptography;
using System.Text;
using Generator.Publishing;
using Generator.Rendering;
using Xunit;

namespace Generator.Tests.Publishing;

public sealed class KeptSearchIndexTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("kept-");
    private int _made;

    public KeptSearchIndexTests() => WriteTool("1.5.2");

    private FileInfo Kept => new(Path.Combine(_root.FullName, "node_modules", ".cache", "search-index"));

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public void What_was_made_from_the_same_pages_is_used_again_byte_by_byte()
    {
        var fresh = Index(("index.html", "one"), ("en/index.html", "two"));

        Assert.Equal(fresh, Index(("index.html", "one"), ("en/index.html", "two")));
        Assert.Equal(1, _made);
    }

    [Fact]
    public void A_page_that_changed_moved_or_went_has_it_made_anew()
    {
        Index(("index.html", "one"), ("a/index.html", "two"));

        Assert.Equal(["pagefind/en_1: index.html one, a/index.html three", "pagefind/empty: "], Index(("index.html", "one"), ("a/index.html", "three")));
        Assert.Equal(["pagefind/en_1: index.html one, b/index.html three", "pagefind/empty: "], Index(("index.html", "one"), ("b/index.html", "three")));
        Assert.Equal(["pagefind/en_1: index.html one", "pagefind/empty: "], Index(("index.html", "one")));
        Assert.Equal(4, _made);
    }

    [Fact]
    public void Another_version_of_Pagefind_has_it_made_anew()
    {
        Index(("index.html", "one"));
        WriteTool("1.6.0");
        Index(("index.html", "one"));

        Assert.Equal(2, _made);
    }

    [Fact]
    public void One_that_is_not_whole_is_made_anew()
    {
        var fresh = Index(("index.html", "one"));
        var bytes = File.ReadAllBytes(Kept.FullName);
        for (var at = 0; at < bytes.Length; at += 7)
        {
            bytes[at] ^= 1;
            File.WriteAllBytes(Kept.FullName, bytes);
            bytes[at] ^= 1;
            Assert.Equal(fresh, Index(("index.html", "one")));
        }

        File.WriteAllBytes(Kept.FullName, bytes[..20]);
        Assert.Equal(fresh, Index(("index.html", "one")));
        Assert.Equal(1 + ((bytes.Length + 6) / 7) + 1, _made);
    }

    private IEnumerable<string> Index(params (string Path, string Text)[] pages)
    {
        var files = pages.Select(page => OutputFile.Text(page.Path, page.Text)).ToList();
        SearchedPages searched = new([.. files.Select(file => (file.Path, SHA256.HashData(file.Bytes.Span)))], files);
        return [.. new KeptSearchIndex(_root, Make).Of(searched).Select(file => $"{file.Path}: {Encoding.UTF8.GetString(file.Bytes.Span)}")];
    }

    private IReadOnlyList<OutputFile> Make(SearchedPages pages)
    {
        _made++;
        return [OutputFile.Text("pagefind/en_1", string.Join(", ", pages.Files.Select(page => $"{page.Path} {Encoding.UTF8.GetString(page.Bytes.Span)}"))), OutputFile.Text("pagefind/empty", "")];
    }

    private void WriteTool(string version)
    {
        var folder = _root.CreateSubdirectory("node_modules/pagefind");
        File.WriteAllText(Path.Combine(folder.FullName, "package.json"), $"{{\"version\": \"{version}\"}}");
    }
}
