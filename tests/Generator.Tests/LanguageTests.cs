using System.Text;
using System.Text.RegularExpressions;
using Generator.Commands;
using Generator.Diagnostics;
using Generator.Sources;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests;

/// <summary>What one language of the site has, the others have too, and there may be more of them than two.</summary>
public partial class LanguageTests
{
    private const string TwoLanguages = "language-two-are-fine";

    [Fact]
    public void A_text_that_one_language_lacks_is_named_with_the_file_that_has_it()
    {
        var files = SampleSite.Files(TwoLanguages);
        Change(files, "content/texts/en.json", text => text.Replace("\"skip\": \"Skip to content\",", "", StringComparison.Ordinal));

        Assert.Equal(["content/texts/en.json: error: the text 'menu.skip' is missing; content/texts/nb.json has it"], Mistakes(files));
    }

    [Fact]
    public void A_title_of_the_data_that_one_language_lacks_is_named()
    {
        var files = SampleSite.Files(TwoLanguages);
        Change(files, "data/datapackage.json", text => text.Replace("\"title@en\": \"Counties\",", "", StringComparison.Ordinal));

        Assert.Equal(["data/datapackage.json: error: counties: title@en is missing; without it stands 'Fylker'"], Mistakes(files));
    }

    [Fact]
    public void A_unit_that_one_language_lacks_is_named()
    {
        var files = SampleSite.Files(TwoLanguages);
        Change(files, "data/datapackage.json", text => text.Replace("\"unit@en\": \"km²\", ", "", StringComparison.Ordinal));

        Assert.Equal(["data/datapackage.json: error: municipalities.area_km2: unit@en is missing; without it stands 'km²'"], Mistakes(files));
    }

    [Fact]
    public void A_word_for_a_place_in_a_source_that_one_language_lacks_is_told_of_where_it_first_stands()
    {
        var files = SampleSite.Files(TwoLanguages);
        Change(files, "data/datapackage.json", text => text
            .Replace("\"place\": \"tabell 07459\"", "\"place\": \"tabel 07459, «Folketall» og NIVI\"", StringComparison.Ordinal)
            .Replace("\"title@en\": \"Name\", \"constraints\": {\"required\": true}}\n    ],\n    \"primaryKey\": [\"number\"]", "\"title@en\": \"Name\", \"constraints\": {\"required\": true}},\n{\"name\": \"place\", \"type\": \"string\", \"title\": \"Sted\", \"title@en\": \"Place\"}\n    ],\n    \"primaryKey\": [\"number\"]", StringComparison.Ordinal));
        Change(files, "data/counties.csv", text => string.Join('\n', text.TrimEnd().Split('\n').Select((line, index) => index == 0 ? $"{line},place" : $"{line},tabel 1 og bokside 2")) + "\n");

        Assert.Equal(
            [
                "data/counties.csv:2:9: error: 'bokside' in the place 'tabel 1 og bokside 2' is not translated; write it under 'places' in content/texts/en.json",
                "data/counties.csv:2:9: error: 'tabel' in the place 'tabel 1 og bokside 2' is not translated; write it under 'places' in content/texts/en.json; did you mean 'tabell'?",
            ],
            Mistakes(files));
    }

    [Fact]
    public void A_cell_that_one_language_lacks_is_named_with_the_cell_that_is_there()
    {
        var files = SampleSite.Files(TwoLanguages);
        Change(files, "data/datapackage.json", text => text.Replace(
            "{\"name\": \"name\", \"type\": \"string\", \"title\": \"Name\", \"title@en\": \"Name\", \"constraints\": {\"required\": true}}\n    ],\n    \"primaryKey\": [\"number\"]",
            "{\"name\": \"name\", \"type\": \"string\", \"title\": \"Name\", \"title@en\": \"Name\", \"constraints\": {\"required\": true}},\n{\"name\": \"name_en\", \"type\": \"string\", \"title\": \"Name\", \"title@en\": \"Name\"}\n    ],\n    \"primaryKey\": [\"number\"]",
            StringComparison.Ordinal));
        Change(files, "data/counties.csv", text => string.Join('\n', text.TrimEnd().Split('\n').Select((line, index) => index == 0 ? $"{line},name_en" : $"{line},")) + "\n");

        Assert.Contains("data/counties.csv:2:9: error: 'name_en' is empty, but 'name' (column 4) has 'Oslo'", Mistakes(files));
    }

    // The whole site in a language that no code has heard of: its words, its texts and its sentences are files.
    [Fact]
    public void A_third_language_is_only_files()
    {
        NodeModules.Restore(Repository.Root, TextWriter.Null);
        var root = SourceFolders.Read(Repository.Root, new());
        SortedDictionary<string, SourceFile> files = new(StringComparer.Ordinal);
        foreach (var file in root.Content.Concat(root.Data).Concat(root.Templates))
        {
            files[file.Path] = file;
        }

        foreach (var file in files.Values.ToList())
        {
            if (Third(file.Path) is { } path)
            {
                files[path] = new(path, file.Bytes);
                Change(files, path, text => Title().Replace(text, "title: \"Nynorsk: $1\"", 1).Replace("\"signpost\": \"In English\"", "\"signpost\": \"På nynorsk\"", StringComparison.Ordinal));
            }
        }

        Change(files, "content/site.json", text => text.Replace("[\"nb\", \"en\"]", "[\"nb\", \"en\", \"nn\"]", StringComparison.Ordinal));
        Change(files, "data/datapackage.json", text => Twin().Replace(text, "$0, \"$1@nn\": $2"));
        var (build, diagnostics) = SampleSite.Build(files);

        List<string> errors = [.. diagnostics.Where(diagnostic => diagnostic.Severity is Severity.Error).Select(diagnostic => $"{diagnostic}")];
        Assert.Empty(errors);
        Assert.Equal(PagesUnder("en/", build), PagesUnder("nn/", build));
        Assert.Contains("På nynorsk", Page("index.html", build), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"nn\">", Page("nn/index.html", build), StringComparison.Ordinal);
    }

    private static string? Third(string path) =>
        path.EndsWith(".en.md", StringComparison.Ordinal) ? $"{path[..^".en.md".Length]}.nn.md"
        : path == "content/texts/en.json" ? "content/texts/nn.json"
        : path.StartsWith("templates/en/", StringComparison.Ordinal) ? $"templates/nn/{path["templates/en/".Length..]}"
        : null;

    private static List<string> PagesUnder(string folder, SiteBuild build) =>
        [.. build.Files.Select(file => file.Path).Where(path => path.StartsWith(folder, StringComparison.Ordinal)).Select(path => path[folder.Length..])];

    private static string Page(string path, SiteBuild build) => Encoding.UTF8.GetString(build.Files.Single(file => file.Path == path).Bytes.Span);

    private static List<string> Mistakes(SortedDictionary<string, SourceFile> files) =>
        [.. SampleSite.Build(files).Diagnostics.Select(diagnostic => diagnostic.ToString(DiagnosticLanguage.English))];

    private static void Change(SortedDictionary<string, SourceFile> files, string path, Func<string, string> change) =>
        files[path] = new(path, Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(files[path].Bytes.Span))));

    [GeneratedRegex("^title: \"?(.*?)\"?$", RegexOptions.Multiline)]
    private static partial Regex Title();

    // A text or an object of texts in English: "title@en": "Counties".
    [GeneratedRegex("\"([a-z]+)@en\": (\"(?:[^\"\\\\]|\\\\.)*\"|\\{[^{}]*\\})")]
    private static partial Regex Twin();
}
