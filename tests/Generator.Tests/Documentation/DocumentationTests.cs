using System.Text;
using System.Text.RegularExpressions;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Sources;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests.Documentation;

/// <summary>What the documents say is so.</summary>
public partial class DocumentationTests
{
    private static readonly SiteSources Sources = SourceFolders.Read(Repository.Root, new());

    public static TheoryData<string> Documents => [.. Repository.Root
        .EnumerateFiles("*.md")
        .Concat(new[] { "docs", "data", "src", ".github" }.SelectMany(folder => Repository.Folder(folder).EnumerateFiles("*.md", SearchOption.AllDirectories)))
        .Select(file => Path.GetRelativePath(Repository.Root.FullName, file.FullName).Replace('\\', '/'))
        .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)];

    [Fact]
    public void The_page_on_the_data_tells_of_every_table_and_column() =>
        Expected.Assert(new(Path.Combine(Repository.Root.FullName, "docs/data.md")), DataReference.Of(ReportLoader.Load(Sources, new DiagnosticList())!));

    [Fact]
    public void The_page_on_templates_tells_of_everything_that_they_can_name() =>
        Expected.Assert(new(Path.Combine(Repository.Root.FullName, "docs/templates.md")), TemplateReference.Of(Sources));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_relative_link_of_a_document_leads_to_something(string document)
    {
        var file = Path.Combine(Repository.Root.FullName, document);
        List<string> broken = [.. Link().Matches(Prose(File.ReadAllText(file)))
            .Select(link => link.Groups[1].Value)
            .Where(link => !link.Contains(':', StringComparison.Ordinal) && link.Split('#')[0] is { Length: > 0 } path && !Path.Exists(Path.Combine(Path.GetDirectoryName(file)!, path)))];

        Assert.Empty(broken);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_command_of_a_document_exists(string document)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root.FullName, document));
        var blocks = ShellBlock().Matches(text).SelectMany(block => block.Groups[1].Value.Split('\n'));
        var inline = Code().Matches(text).Select(code => code.Groups[1].Value).Where(code => code.StartsWith("dotnet run", StringComparison.Ordinal) || code.StartsWith("./", StringComparison.Ordinal));

        List<string> faults = [.. blocks.Concat(inline).Select(line => ShellLine.Fault(line) is { } fault ? $"{line}: {fault}" : "").Where(fault => fault.Length > 0)];

        Assert.Empty(faults);
    }

    [Fact]
    public void The_page_for_authors_names_every_key_that_can_stand_at_the_top_of_a_text()
    {
        var keys = KeyRead().Matches(File.ReadAllText(Path.Combine(Repository.Root.FullName, "src/Generator/Loading/ChapterLoader.cs"))).Select(key => key.Groups[1].Value).ToList();
        var page = File.ReadAllText(Path.Combine(Repository.Root.FullName, "docs/forfattere.md"));

        Assert.NotEmpty(keys);
        Assert.All(keys, key => Assert.Contains($"`{key}`", page, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_table_that_a_document_shows_has_the_columns_of_one_that_is_here(string document) =>
        Assert.All(
            TableBlock().Matches(File.ReadAllText(Path.Combine(Repository.Root.FullName, document))).Select(block => block.Groups[1].Value.Trim()),
            header => Assert.Contains(header, Sources.Data.Where(file => file.Path.EndsWith(".csv", StringComparison.Ordinal)).Select(file => Encoding.UTF8.GetString(file.Bytes.Span).Split('\n')[0].Trim())));

    [Fact]
    public void The_front_door_names_every_command()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root.FullName, "README.md"));

        Assert.All(
            Generator.Commands.CommandLine.Create(TextWriter.Null, TextWriter.Null).Subcommands,
            command => Assert.Contains($"| `{command.Name}", readme, StringComparison.Ordinal));
    }

    // Examples of links are no links.
    private static string Prose(string text) => Code().Replace(Block().Replace(text, ""), "");

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^```[^\n]*\n.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^```sh\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex ShellBlock();

    [GeneratedRegex(@"^\s*```csv\n([^\n]+)", RegexOptions.Multiline)]
    private static partial Regex TableBlock();

    [GeneratedRegex(@"`([^`\n]+)`")]
    private static partial Regex Code();

    [GeneratedRegex("""keys\.[A-Z]\w+\("(\w+)""")]
    private static partial Regex KeyRead();
}
