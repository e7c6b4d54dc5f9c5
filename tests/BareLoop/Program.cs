// The least that can be done: the pages of a synthetic root (see tests/Benchmarks) by Markdig and strings put together, without a template
// language, a check or a message. What this takes on a machine today says how fast that machine is today.
using System.Globalization;
using System.Text;
using Markdig;

var (root, output) = (args[0], args[1]);
var pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseGenericAttributes().UseAutoIdentifiers().Build();
var counties = Rows("counties").ToDictionary(row => row[0], row => row[1]);
var municipalities = Rows("municipalities").ToDictionary(row => row[0]);
var collaborations = Rows("collaborations").ToDictionary(row => row[0], row => row[2]);
var members = Rows("memberships").ToLookup(row => row[0], row => row[1]);
var collaborationOf = Rows("memberships").ToDictionary(row => row[1], row => row[0]);

Parallel.ForEach(municipalities.Values, row =>
{
    var text = File.ReadAllText(Path.Combine(root, "content", "kommuner", $"{row[0]}.md"));
    var narrative = text[(text.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..].Replace("](kommune:", "](../", StringComparison.Ordinal);
    StringBuilder page = new(8192);
    page.Append("<h1>").Append(Html(row[1])).Append("</h1>\n").Append(Markdown.ToHtml(narrative, pipeline));
    page.Append("<h2>Fakta</h2>\n<dl>\n<dt>Nummer</dt><dd>").Append(row[0]).Append("</dd>\n<dt>Innbyggere</dt><dd>").Append(row[3]);
    page.Append("</dd>\n<dt>Areal</dt><dd>").Append(row[4]).Append(" km²</dd>\n<dt>Fylke</dt><dd><a href=\"../../fylker/").Append(row[2]).Append("/\">").Append(Html(counties[row[2]]));
    page.Append("</a></dd>\n<dt>Senter</dt><dd>").Append(Html(row[5])).Append("</dd>\n</dl>\n<h2>").Append(Html(collaborations[collaborationOf[row[0]]])).Append("</h2>\n<table>\n");
    foreach (var fellow in members[collaborationOf[row[0]]].Where(number => number != row[0]).Select(number => municipalities[number]))
    {
        page.Append("<tr><th scope=\"row\"><a href=\"../").Append(fellow[0]).Append("/\">").Append(Html(fellow[1])).Append("</a></th><td>").Append(fellow[3]).Append("</td></tr>\n");
    }

    Write($"kommuner/{row[0]}", row[1], page.Append("</table>\n"), "../../");
});

foreach (var county in municipalities.Values.GroupBy(row => row[2]))
{
    Write($"fylker/{county.Key}", counties[county.Key], List(county, "../../kommuner/"), "../../");
}

Write("kommuner", "Alle kommuner", List(municipalities.Values, ""), "../");
StringBuilder map = new("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
foreach (var number in municipalities.Keys)
{
    map.Append("<url><loc>https://example.org/rapport/kommuner/").Append(number).Append("/</loc></url>\n");
}

File.WriteAllText(Path.Combine(output, "sitemap.xml"), map.Append("</urlset>\n").ToString());
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"processor {Environment.CpuUsage.TotalTime.TotalMilliseconds:F0} ms"));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory {PeakMemory() / 1024 / 1024} MB"));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"allocated {GC.GetTotalAllocatedBytes() / 1024 / 1024} MB"));

IEnumerable<string[]> Rows(string table) => File.ReadLines(Path.Combine(root, "data", $"{table}.csv")).Skip(1).Select(line => line.Split(','));

static string Html(string text) => System.Net.WebUtility.HtmlEncode(text);

StringBuilder List(IEnumerable<string[]> rows, string folder)
{
    StringBuilder list = new("<table>\n");
    foreach (var row in rows)
    {
        list.Append("<tr><th scope=\"row\"><a href=\"").Append(folder).Append(row[0]).Append("/\">").Append(Html(row[1])).Append("</a></th><td>").Append(Html(collaborations[collaborationOf[row[0]]])).Append("</td></tr>\n");
    }

    return list.Append("</table>\n");
}

void Write(string path, string title, StringBuilder main, string up)
{
    var folder = Directory.CreateDirectory(Path.Combine(output, path)).FullName;
    File.WriteAllText(Path.Combine(folder, "index.html"), $"""
        <!DOCTYPE html>
        <html lang="nb">
        <head><meta charset="utf-8"><title>{Html(title)}</title><link rel="stylesheet" href="{up}site.css"></head>
        <body>
        <header><p><a href="{up}">Rapport</a></p><nav><ul><li><a href="{up}">Forside</a></li><li><a href="{up}kommuner/">Kommuner</a></li></ul></nav></header>
        <nav><ol><li><a href="{up}">Forside</a></li><li><a href="{up}kommuner/">Kommuner</a></li><li>{Html(title)}</li></ol></nav>
        <main>
        {main}
        </main>
        <footer><p>Laget av data og tekst som er funnet på for målinger.</p></footer>
        </body>
        </html>

        """);
}

// What the system says this process has had at most; what it has now where there is no such file.
static long PeakMemory() => File.Exists("/proc/self/status")
    ? long.Parse(File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal)).Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024
    : Environment.WorkingSet;
