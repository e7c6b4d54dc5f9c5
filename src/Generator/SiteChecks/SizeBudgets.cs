using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Generator.Rendering;

namespace Generator.SiteChecks;

/// <summary>
/// What a page costs before it is first shown, as a server sends it (gzip): the page, its styles and scripts with what they import, and the
/// font it asks for. A script's imports are found by their form, which is enough for our own.
/// </summary>
internal sealed partial class SizeBudgets(IReadOnlyList<OutputFile> files)
{
    private readonly Dictionary<string, OutputFile> _files = files.DistinctBy(file => file.Path).ToDictionary(file => file.Path, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _sizes = [];
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _imports = [];

    /// <summary>The most that a page may cost, in bytes: by what it shows.</summary>
    public static int Of(PageFacts facts) => 1024 * facts.Page.Kind switch
    {
        "map" or "home" or "collaborations" => 150, // the whole country, once or in pieces
        "search" => 130,
        "deviations" or "municipalities" => 75, // rows, if not in a table
        _ => facts.HasTable ? 75 : 50,
    };

    public IReadOnlyList<(PageFacts Page, int Bytes)> Weigh(Dictionary<string, PageFacts> pages) =>
        [.. pages.Values.AsParallel().AsOrdered().Select(facts => (facts, FirstView(facts)))];

    public static IEnumerable<Mistake> Check(IEnumerable<(PageFacts Page, int Bytes)> weighed) =>
        from page in weighed
        let most = Of(page.Page)
        where page.Bytes > most
        select new Mistake(
            page.Page.Page,
            null,
            $"siden veier {Kilobytes(page.Bytes)} KB før den vises (komprimert, med stiler, script og skrift); mest er {Kilobytes(most)} KB",
            $"the page weighs {Kilobytes(page.Bytes)} KB before it is shown (compressed, with styles, scripts and font); the most is {Kilobytes(most)} KB");

    public static string Kilobytes(int bytes) => (bytes / 1024.0).ToString("0.0", CultureInfo.InvariantCulture);

    private int FirstView(PageFacts facts)
    {
        HashSet<string> needed = [];
        foreach (var file in facts.FirstView)
        {
            AddWithImports(file, needed);
        }

        return needed.Sum(file => _sizes.GetOrAdd(file, path => Compressed(_files[path].Bytes.Span))) + facts.Compressed;
    }

    private void AddWithImports(string file, HashSet<string> needed)
    {
        if (!_files.ContainsKey(file) || !needed.Add(file))
        {
            return;
        }

        foreach (var import in _imports.GetOrAdd(file, ImportsOf))
        {
            AddWithImports(import, needed);
        }
    }

    private List<string> ImportsOf(string file) => file.EndsWith(".js", StringComparison.Ordinal)
        ? [.. StaticImport().Matches(Encoding.UTF8.GetString(_files[file].Bytes.Span)).Select(match => Combine(file, match.Groups[1].Value))]
        : [];

    private static string Combine(string file, string relative) => new Uri(new Uri($"https://x/{file}"), relative).AbsolutePath[1..];

    /// <summary>How much it is as a server sends it.</summary>
    public static int Compressed(ReadOnlySpan<byte> bytes)
    {
        CountingStream counted = new();
        using (GZipStream gzip = new(counted, CompressionLevel.Optimal))
        {
            gzip.Write(bytes);
        }

        return (int)counted.Length;
    }

    [GeneratedRegex("""^\s*(?:import|export)\b[^"';]*["'](\.{1,2}/[^"']+)["']""", RegexOptions.Multiline)]
    private static partial Regex StaticImport();
}
