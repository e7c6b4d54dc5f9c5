using AngleSharp.Html.Parser;
using Generator.Diagnostics;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests.Rendering;

/// <summary>A part of a table, as a text asks for it; the partials are the real site's.</summary>
public class TableInTextTests
{
    [Fact]
    public void All_of_it_by_default() =>
        Assert.Equal(["Eigersund", "Haugesund", "Oslo", "Stavanger"], Cells("{{ table 'municipalities' }}", "tbody th").Order(StringComparer.Ordinal));

    [Fact]
    public void The_largest_first_and_no_more_than_asked_for()
    {
        Assert.Equal(["Oslo", "Stavanger"], Cells("{{ table 'municipalities' order: '-population' top: 2 }}", "tbody th"));
        Assert.Equal(["Viser 2 av 4 rader."], Cells("{{ table 'municipalities' top: 2 }}", "caption small"));
    }

    [Fact]
    public void The_columns_asked_for_after_the_one_that_names_the_row() =>
        Assert.Equal(["Name", "Population"], Cells("{{ table 'municipalities' columns: ['population'] }}", "thead th"));

    [Fact]
    public void A_row_can_be_marked_and_is_found_after_sorting() =>
        Assert.Equal(["Oslo"], Cells("{{ table 'municipalities' order: 'population' mark: '0301' }}", "tr.marked th"));

    [Fact]
    public void What_has_no_value_comes_last_in_either_order() =>
        Assert.Equal("Sør, og vest", Cells("{{ table 'collaborations' order: '-fte' }}", "tbody th")[^1]);

    [Theory]
    [InlineData("{{ table 'municipalities' columns: ['populaton'] }}", "content/om.md:6:4: error: 'populaton' does not exist; did you mean 'population'?")]
    [InlineData("{{ table 'municipalities' order: 'populaton' }}", "content/om.md:6:4: error: 'populaton' does not exist; did you mean 'population'?")]
    [InlineData("{{ table 'municipalities' mark: '0302' }}", "content/om.md:6:4: error: '0302' does not exist; did you mean '0301'?")]
    [InlineData("{{ label 'memberships' 'kind' 'hst' }}", "content/om.md:6:4: error: 'hst' does not exist; did you mean 'host'?")]
    public void A_wrong_name_is_told(string text, string message) => Assert.Equal([message], Build(text).Mistakes);

    [Fact]
    public void The_word_for_a_value() => Assert.Equal(["Oslo er vertskommune."], Cells("Oslo er {{ label 'memberships' 'kind' 'host' }}.", "p").Where(text => text.StartsWith("Oslo er", StringComparison.Ordinal)));

    [Fact]
    public void A_county_by_its_number() => Assert.Equal(["Fylket er Rogaland."], Cells("Fylket er {{ counties[11].name }}.", "p").Where(text => text.StartsWith("Fylket", StringComparison.Ordinal)));

    private static List<string> Cells(string text, string selector)
    {
        var (html, mistakes) = Build(text);
        Assert.Empty(mistakes);
        return [.. new HtmlParser().ParseDocument(html).QuerySelectorAll($"main {selector}").Select(cell => cell.TextContent.Trim())];
    }

    private static (string Html, List<string> Mistakes) Build(string text)
    {
        var files = SampleSite.Files("base");
        foreach (var file in Repository.Folder("templates/partials").EnumerateFiles("*.html"))
        {
            files[$"templates/partials/{file.Name}"] = Some.File($"templates/partials/{file.Name}", File.ReadAllText(file.FullName));
        }

        files["content/index.md"] = Some.File("content/index.md", $"{System.Text.Encoding.UTF8.GetString(files["content/index.md"].Bytes.Span)}\n[om](side:om)\n");
        files["content/om.md"] = Some.File("content/om.md", $"---\ntitle: Om\ndescription: En tekst som viser en tabell, eller en del av den.\nupdated: 2026-11-21\n---\n{text}\n");
        var (build, diagnostics) = SampleSite.Build(files);
        return (
            build.Files.FirstOrDefault(file => file.Path == "om/index.html") is { } page ? System.Text.Encoding.UTF8.GetString(page.Bytes.Span) : "",
            [.. diagnostics.Where(diagnostic => diagnostic.Severity is Severity.Error).Select(diagnostic => diagnostic.ToString(DiagnosticLanguage.English))]);
    }
}
