using System.Diagnostics;
using System.Globalization;
using System.Text;
using Generator.Diagnostics;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests;

/// <summary>
/// Files that no author writes and that a slip, a program or somebody unkind may make: each ends in a clear error, or in time. One that overflows
/// the stack would take the whole run with it.
/// </summary>
public class HostileInputTests
{
    private const int Many = 50_000;

    // A second or less where nothing else runs; what grows with the square of the input would take far longer than this.
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(40);

    [Theory]
    [InlineData("[", "]", "content/side.md:5:19: error: the keys at the top have more than 10 levels inside one another")]
    [InlineData("[", "", "content/side.md:5:19: error: the keys at the top have more than 10 levels inside one another")]
    [InlineData("{a: ", "}", "content/side.md:5:46: error: the keys at the top have more than 10 levels inside one another")]
    [InlineData("- ", "", "content/side.md:6:19: error: the keys at the top have more than 10 levels inside one another")]
    public void Keys_inside_one_another(string open, string close, string message) =>
        Says(message, "content/side.md", Text("x", $"sources: {(open is "- " ? "\n" : "")}{Times(open)}{Times(close)}\n"));

    [Fact]
    public void Keys_that_double_what_stands_above_them() =>
        Says(
            "content/side.md:6:10: error: '*a0' refers to something else; write what is to stand here, or put it in quotes",
            "content/side.md",
            Text("x", "a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(1, 12).Select(level => $"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 9))}]\n")) + "? *a12\n: x\n"));

    [Theory]
    [InlineData("> ", "", "content/side.md:6:100001: error: the line is indented by 100000 characters; at most 100")]
    [InlineData("- ", "", TooDeep)]
    [InlineData("1. ", "", TooDeep)]
    [InlineData("[", "]", TooDeep)]
    [InlineData("[", "](side:index)", TooDeep)]
    [InlineData("![", "](x.png)", TooDeep)]
    [InlineData("*", "*", TooDeep)]
    [InlineData("*_", "_*", TooDeep)]
    [InlineData("*a ", "a* ", TooDeep)]
    [InlineData("`a", "", null)]
    [InlineData("<", "", null)]
    [InlineData("&", "", null)]
    [InlineData("a{", "", null)]
    [InlineData("~~", "", null)]
    public void Signs_of_Markdown_inside_one_another(string open, string close, string? message) =>
        Says(message, "content/side.md", Text($"{Times(open)}x{Times(close)}\n"));

    [Fact]
    public void Boxes_inside_one_another() =>
        Says("content/side.md:133:1: error: lists, quotes, brackets or emphasis lie too deep inside one another", "content/side.md", Text(Times("::: merk\n", 5000)));

    [Fact]
    public void A_list_that_steps_in_without_end() =>
        Says("content/side.md:57:103: error: the line is indented by 102 characters; at most 100", "content/side.md", Text(string.Concat(Enumerable.Range(0, 500).Select(level => $"{new string(' ', 2 * level)}- a\n"))));

    [Fact]
    public void A_text_as_long_as_a_book() =>
        Says("content/side.md: error: the text has 1200005 characters; a text may have 1000000, so divide it into several pages", "content/side.md", Text(Times("a", 1_200_000)));

    [Fact]
    public void Headings_that_are_all_the_same() => Says(null, "content/side.md", Text(Times("## Like\n\n", 40_000)));

    [Theory]
    [InlineData("(", "1", ")")]
    [InlineData("[", "", "]")]
    [InlineData("{a: ", "1", "}")]
    [InlineData("!", "true", "")]
    [InlineData("- ", "1", "")]
    [InlineData("1 + ", "1", "")]
    [InlineData("true && ", "true", "")]
    [InlineData("true ? 1 : ", "1", "")]
    [InlineData("national[", "0", "]")]
    [InlineData("", "national", ".a")]
    [InlineData("", "1", " | math.abs")]
    [InlineData("$\"{", "1", "}\"")]
    public void Expressions_inside_one_another(string open, string inner, string close)
    {
        Assert.NotEmpty(Build("content/side.md", Text($"{{{{ {Times(open)}{inner}{Times(close)} }}}}\n")));
        Assert.NotEmpty(Build("templates/chapter.html", $"<h1>x</h1>{{{{ {Times(open)}{inner}{Times(close)} }}}}\n"));
    }

    [Theory]
    [InlineData("{{ if true }}", "{{ end }}")]
    [InlineData("{{ for a in 1..2 }}", "")]
    [InlineData("{{ capture a }}", "{{ end }}")]
    [InlineData("{{ ", " }}")]
    [InlineData("{", "}")]
    public void Blocks_inside_one_another(string open, string close)
    {
        Assert.NotEmpty(Build("content/side.md", Text($"{Times(open)}x{Times(close)}\n")));
        Build("templates/chapter.html", $"<h1>x</h1>{Times(open)}x{Times(close)}\n");
    }

    [Theory]
    [InlineData("while true; end")]
    [InlineData("for i in 1..2000000000; end")]
    [InlineData("for i in 1..4000000; for j in 1..4000000; end; end")]
    [InlineData("(1..2000000000) | array.join ','")]
    [InlineData("a = 'aaaaaaaaaa'; while true; a = a + a; end")]
    [InlineData("for i in 1..4000000; 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'; end")]
    [InlineData("'aaaaaaaaaa' * 1000000000")]
    [InlineData("'a' | string.pad_left 2000000000")]
    [InlineData("1 << 2000000000")]
    [InlineData("a = []; a[2000000000] = 1")]
    [InlineData("func f(x); ret f x; end; f 1")]
    [InlineData("a = {}; a.b = a; a")]
    [InlineData("'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match '(a+)+$'")]
    [InlineData("a = 'object.eval a'; object.eval a")]
    public void What_would_never_end_or_fill_the_memory(string expression) =>
        Assert.NotEmpty(Build("content/side.md", Text($"{{{{ {expression} }}}}\n")));

    [Theory]
    [InlineData("<div>", "</div>")]
    [InlineData("<", "")]
    [InlineData("<!--", "")]
    [InlineData("<p a='", "")]
    public void Tags_inside_one_another(string open, string close) => Build("templates/chapter.html", $"<h1>x</h1>{Times(open)}x{Times(close)}");

    [Fact]
    public void A_table_of_a_million_rows() =>
        Says("data/references.csv:100002:1: error: the table has 1000000 rows; a table may have 100000", "data/references.csv", Rows(1_000_000));

    [Fact]
    public void A_file_of_two_hundred_megabytes() =>
        Says("data/references.csv: error: the file has 200 MB; a file may have 100 MB", "data/references.csv", Times("id,title\n", 200_000_000 / 9 + 1));

    [Theory]
    [InlineData("\"")]
    [InlineData("\"a\n")]
    [InlineData(",")]
    [InlineData("[")]
    public void Signs_of_a_table(string sign) => Build("data/references.csv", $"id,title\nssb,{Times(sign)}\n");

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public void Json_inside_itself(string sign)
    {
        Says("data/datapackage.json:1:" + (64 * sign.Length + 1).ToString(CultureInfo.InvariantCulture) + ": error: the JSON has more than 64 levels", "data/datapackage.json", Times(sign));
        Assert.NotEmpty(Build("content/site.json", Times(sign)));
        Assert.NotEmpty(Build("content/texts/nb.json", Times(sign)));
        Assert.NotEmpty(Build("data/borders/municipalities.json", Times(sign)));
    }

    private const string TooDeep = "content/side.md:6:1: error: lists, quotes, brackets or emphasis lie too deep inside one another";

    private static void Says(string? message, string path, string text)
    {
        var said = Build(path, text);
        if (message is not null)
        {
            Assert.Contains(message, said);
        }
    }

    private static List<string> Build(string path, string text)
    {
        var files = SampleSite.Files("base");
        files["content/side.md"] = Some.File("content/side.md", Text("x\n"));
        files[path] = Some.File(path, text);
        var clock = Stopwatch.StartNew();
        var (_, diagnostics) = SampleSite.Build(files);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Soon);
        return [.. diagnostics.Where(diagnostic => diagnostic.Severity is Severity.Error).Select(diagnostic => diagnostic.ToString(DiagnosticLanguage.English))];
    }

    private static string Text(string markdown, string keys = "") => $"---\ntitle: Side\ndescription: En side om noe.\nupdated: 2026-11-21\n{keys}---\n{markdown}";

    private static string Times(string part, int times = Many) => new StringBuilder(part.Length * times).Insert(0, part, times).ToString();

    private static string Rows(int rows)
    {
        StringBuilder text = new("id,title\nssb,Folketall\n");
        for (var row = 1; row < rows; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"k{row},Kilde nummer {row}\n");
        }

        return text.ToString();
    }
}
