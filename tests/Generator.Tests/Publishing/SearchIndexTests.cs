using System.Text;
using Generator.Diagnostics;
using Generator.Publishing;
using Generator.Rendering;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests.Publishing;

public class SearchIndexTests
{
    private static readonly OutputFile[] Pages =
    [
        OutputFile.Text("index.html", "<!DOCTYPE html><html lang=\"nb\"><body><main data-pagefind-body data-pagefind-meta=\"kind:Kommune\"><h1>Tromsø</h1><p>Kommune 5401</p></main></body></html>"),
        OutputFile.Text("en/index.html", "<!DOCTYPE html><html lang=\"en\"><body><main data-pagefind-body><h1>Tromsø</h1><p>Municipality 5401</p></main></body></html>"),
    ];

    [Fact]
    public void The_same_pages_give_the_same_files()
    {
        var (one, other) = (Index(Repository.Root, out _), Index(Repository.Root, out _));

        Assert.Equal(one.Select(file => file.Path), other.Select(file => file.Path));
        Assert.All(one.Zip(other), pair => Assert.True(pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span), pair.First.Path));
    }

    [Fact]
    public void Each_language_has_its_index_and_the_engine_is_the_only_script() => Assert.Equal(
        ["pagefind/kinds.en.json", "pagefind/kinds.nb.json", "pagefind/pagefind-entry.json", "pagefind/pagefind.en_", "pagefind/pagefind.js", "pagefind/pagefind.nb_", "pagefind/wasm.en.pagefind", "pagefind/wasm.nb.pagefind", "pagefind/wasm.unknown.pagefind"],
        Index(Repository.Root, out _).Select(file => file.Path).Where(path => path.Count('/') == 1).Select(path => path.EndsWith("pf_meta", StringComparison.Ordinal) ? path[..(path.IndexOf('_', StringComparison.Ordinal) + 1)] : path));

    [Fact]
    public void The_kind_of_each_page_is_told_by_its_id() => Assert.Matches(
        "^{\"Kommune\":\\[\"nb_[0-9a-f]+\"\\]}$",
        Encoding.UTF8.GetString(Index(Repository.Root, out _).Single(file => file.Path == "pagefind/kinds.nb.json").Bytes.Span));

    [Fact]
    public void The_section_sign_is_a_word_that_can_be_asked_for() => Assert.Contains(
        ",\"\\u00A7\"]",
        Encoding.UTF8.GetString(Index(Repository.Root, out _).Single(file => file.Path == "pagefind/pagefind-entry.json").Bytes.Span),
        StringComparison.Ordinal);

    [Fact]
    public void Without_Pagefind_there_is_no_search_and_it_is_said()
    {
        Assert.Empty(Index(Repository.Folder("docs"), out var said));

        Assert.Equal("The search is left out: node_modules/pagefind is not there (npm ci brings it).\n", said);
    }

    private static IReadOnlyList<OutputFile> Index(DirectoryInfo root, out string said)
    {
        DiagnosticList diagnostics = new();
        using StringWriter error = new() { NewLine = "\n" };
        var files = new SearchIndex(root, diagnostics, error).Of(new([], Pages));
        Assert.Empty(diagnostics);
        said = error.ToString();
        return files;
    }
}
