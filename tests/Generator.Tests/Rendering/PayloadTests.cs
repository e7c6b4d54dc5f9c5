using System.Text;
using AngleSharp.Html.Parser;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Skeletons;
using Generator.Sources;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests.Rendering;

/// <summary>Markup in data, titles and texts is text wherever it is shown.</summary>
public class PayloadTests
{
    private const string Payload = "<script>alert(1)</script><img src=x onerror=alert(2)>\"' onload=x";

    // The real report with its real templates: every cell that may hold any text holds markup too.
    [Fact]
    public void Nothing_in_any_column_of_the_real_data_becomes_markup_on_the_real_pages()
    {
        const string payload = "<img src=x onerror=alert(2)>\"'";
        var sources = SourceFolders.Read(Repository.Root, new());
        var report = ReportLoader.Load(sources, new())!;
        var keys = report.Tables.SelectMany(table => table.Schema.ForeignKeys).SelectMany(key => key.ReferencedFields.Select(field => (key.Resource, field))).ToHashSet();
        var files = report.Tables
            .Where(table => table.Schema.Computed is null)
            .Select(table => CsvRows.File(
                table.Schema.Path,
                [[.. table.Schema.Fields.Select(field => field.Name)], .. table.Rows.Select(row => (IReadOnlyList<string>)[.. table.Schema.Fields.Select(field => Spoilt(row, field))])]))
            .ToDictionary(file => file.Path, StringComparer.Ordinal);

        sources = sources with { Data = [.. sources.Data.Select(file => files.GetValueOrDefault(file.Path, file))] };
        DiagnosticList diagnostics = new();
        ReportLoader.Load(sources, diagnostics);
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Severity is Severity.Error);

        var build = SiteBuild.Run(sources, new(Base: null, Drafts: false), new(), new());

        var pages = build.Files.Where(file => Path.GetExtension(file.Path) is ".html" or ".svg" or ".xml").ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Bytes.Span));
        Assert.Contains(pages.Values, page => page.Contains("&lt;img src=x", StringComparison.Ordinal));
        Assert.Empty(pages.Where(page => page.Value.Contains("<img src=x", StringComparison.Ordinal)).Select(page => page.Key));
        Assert.Empty(pages.Where((page, number) => number % 20 == 0 && new HtmlParser().ParseDocument(page.Value).QuerySelector("[onerror]") is not null).Select(page => page.Key));

        string Spoilt(DataRow row, Field field)
        {
            var text = row.Text(field.Name);
            var schema = row.Table.Schema;
            var isFree = field is { Type: FieldType.String, Constraints: { Enum: null, Pattern: null, MaxLength: null } }
                && text.Length > 0
                && field.Name is not ("slug" or "row" or "column" or "published" or "corrected")
                && !schema.PrimaryKey.Contains(field.Name)
                && !keys.Contains((schema.Name, field.Name))
                && !schema.ForeignKeys.Any(key => key.Fields.Contains(field.Name))
                && !schema.Fields.Any(other => other.MissingReason == field.Name);
            return isFree ? text + payload : text;
        }
    }

    [Fact]
    public void Nothing_in_the_data_or_at_the_top_of_a_text_becomes_markup()
    {
        var files = SampleSite.Files("base");
        Replace("data/municipalities.csv", "1101,Eigersund,", $"1101,\"{Payload.Replace("\"", "\"\"", StringComparison.Ordinal)}\",");
        Replace("data/counties.csv", "11,Rogaland", $"11,\"{Payload.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
        Replace("data/references.csv", "ssb,Folketall", $"ssb,\"{Payload.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
        var quoted = Payload.Replace("'", "''", StringComparison.Ordinal);
        files["content/om.md"] = Some.File("content/om.md", $"---\ntitle: '{quoted}'\ndescription: '{quoted}'\nupdated: 2026-11-21\n---\n{{{{ municipalities['1101'].name }}}}\n\n{{{{ for place in all.municipalities }}}}{{{{ place.name }}}}, {{{{ end }}}}\n");

        var (build, diagnostics) = SampleSite.Build(files);

        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.English.Contains("script in it", StringComparison.Ordinal));
        var pages = build.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).Select(file => Encoding.UTF8.GetString(file.Bytes.Span)).ToList();
        Assert.Contains(pages, page => page.Contains("&lt;script&gt;alert(1)", StringComparison.Ordinal));
        Assert.All(pages, page => Assert.Empty(new HtmlParser().ParseDocument(page).QuerySelectorAll("script, img, [onerror], [onload]")));

        void Replace(string path, string text, string with) =>
            files[path] = Some.File(path, Encoding.UTF8.GetString(files[path].Bytes.Span).Replace(text, with, StringComparison.Ordinal));
    }
}
