using System.Text.RegularExpressions;
using Generator.Diagnostics;
using Generator.Sources;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests.Documentation;

/// <summary>What the page for authors tells them to write, written in a text of this site in each language.</summary>
public partial class CookbookTests
{
    private static readonly string Cookbook = File.ReadAllText(Path.Combine(Repository.Root.FullName, "docs/forfattere.md"));

    [Fact]
    public void Every_example_can_be_written_as_it_stands()
    {
        var examples = Fence().Matches(Cookbook).Select(fence => fence.Groups[1].Value).ToList();
        var links = LinkCell().Matches(Cookbook).Select(cell => cell.Groups[1].Value).ToList();

        Assert.True(examples.Count > 8 && links.Count > 6);
        Assert.Empty(MistakesIn([.. examples.Where(example => !example.StartsWith("---", StringComparison.Ordinal)), .. links]));
    }

    [Fact]
    public void An_example_that_is_wrong_would_be_found() =>
        Assert.Equal(
            ["content/prove.en.md:11:4: error: '9.9' does not exist", "content/prove.md:11:4: error: '9.9' does not exist"],
            MistakesIn(["{{ table '9.9' }}"]).Select(mistake => mistake.Split(';')[0]));

    [Fact]
    public void The_tables_of_a_report_from_the_bottom_have_the_columns_that_the_schema_asks_for()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root.FullName, "docs/ny-utgave.md"));

        var tables = NewTable().Matches(page).Select(table => (Name: table.Groups[1].Value, Header: table.Groups[2].Value)).ToList();

        Assert.Equal(["counties", "municipalities", "references"], tables.Select(table => table.Name));
        Assert.All(tables, table => Assert.Equal(File.ReadLines(Path.Combine(Repository.Root.FullName, $"data/{table.Name}.csv")).First(), table.Header));
    }

    // The keys at the top are an example too: of how a text begins.
    private static List<string> MistakesIn(IEnumerable<string> examples)
    {
        var keys = Fence().Matches(Cookbook).Select(fence => fence.Groups[1].Value).First(example => example.StartsWith("---", StringComparison.Ordinal));
        var top = keys[..(keys.IndexOf("---\n", 4, StringComparison.Ordinal) + 4)];
        var text = $"{top}\n{string.Join("\n\n", examples)}\n\n[^1]: En note.\n";
        var sources = SourceFolders.Read(Repository.Root, new());
        DiagnosticList diagnostics = new();
        SiteBuild.Run(
            sources with { Content = [.. sources.Content, Some.File("content/prove.md", text), Some.File("content/prove.en.md", text)] },
            new(Base: null, Drafts: false),
            diagnostics,
            new());
        return
        [
            .. diagnostics
                .Where(diagnostic => diagnostic.Where.Path.StartsWith("content/prove", StringComparison.Ordinal) && !diagnostic.English.StartsWith("no other page links", StringComparison.Ordinal))
                .Select(diagnostic => diagnostic.ToString(DiagnosticLanguage.English)),
        ];
    }

    [GeneratedRegex("^```markdown\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"`\.\./liten/data/([a-z]+)\.csv`:\n\n *```csv\n *(.*)")]
    private static partial Regex NewTable();

    [GeneratedRegex(@"^\| `(\[[^`]*)` \|", RegexOptions.Multiline)]
    private static partial Regex LinkCell();
}
