using System.Text.RegularExpressions;
using Generator.Diagnostics;
using Generator.Sources;

namespace Generator.Rendering;

/// <summary>What our style sheets fetch must be there: other sheets, fonts, pictures. Those of the libraries are their makers' affair.</summary>
internal sealed partial class StyleSheetCheck(IReadOnlyList<SourceFile> templates, DiagnosticList diagnostics)
{
    private const string Assets = "templates/assets/";

    private readonly HashSet<string> _paths = [.. templates.Select(file => file.Path)];
    private readonly Dictionary<string, List<(string Target, SourceLocation Where)>> _imports = new(StringComparer.Ordinal);

    public void Run()
    {
        foreach (var file in templates.Where(file => file.Path.StartsWith($"{Assets}css/", StringComparison.Ordinal) && file.Path.EndsWith(".css", StringComparison.Ordinal)))
        {
            if (SourceText.Read(file, diagnostics) is { } source)
            {
                Check(file.Path, source.ToString());
            }
        }

        foreach (var path in _imports.Keys)
        {
            ReportCircle(path);
        }
    }

    private void Check(string path, string text)
    {
        var code = Comment().Replace(text, comment => Blank().Replace(comment.Value, " "));
        _imports[path] = [];
        foreach (Match match in Reference().Matches(code))
        {
            var url = match.Groups["url"].Value;
            SourceLocation where = new(path, code.AsSpan(0, match.Index).Count('\n') + 1, match.Index - code.LastIndexOf('\n', match.Index));
            if (url.StartsWith("data:", StringComparison.Ordinal) || url.StartsWith('#'))
            {
                continue;
            }

            if (url.Contains("//", StringComparison.Ordinal) || url.StartsWith('/'))
            {
                diagnostics.Error(where, $"stilarket henter '{url}'; alt skal ligge i {Assets} og nevnes derfra", $"the style sheet fetches '{url}'; everything is to lie in {Assets} and be named from there");
                continue;
            }

            var target = Combine(path, url.Split('#', '?')[0]);
            if (!_paths.Contains(target))
            {
                var (norwegian, english) = NearestName.Suggestion(target, _paths.Where(other => other != path && Path.GetExtension(other) == Path.GetExtension(target)));
                diagnostics.Error(where, $"filen '{target}' finnes ikke{norwegian}", $"the file '{target}' does not exist{english}");
            }
            else if (match.Groups["import"].Success)
            {
                _imports[path].Add((target, where));
            }
        }
    }

    // Told once, at the sheet whose name comes first.
    private void ReportCircle(string path)
    {
        HashSet<string> seen = [];
        Stack<string> open = new([path]);
        while (open.TryPop(out var sheet))
        {
            foreach (var (target, where) in _imports.GetValueOrDefault(sheet, []))
            {
                if (target == path && seen.All(other => string.CompareOrdinal(path, other) <= 0))
                {
                    diagnostics.Error(where, $"stilarket importerer seg selv, gjennom '{path}'", $"the style sheet imports itself, through '{path}'");
                }
                else if (seen.Add(target))
                {
                    open.Push(target);
                }
            }
        }
    }

    private static string Combine(string path, string relative) => new Uri(new Uri($"https://x/{path}"), relative).AbsolutePath[1..];

    [GeneratedRegex("""(?<import>@import\s+)?url\(\s*["']?(?<url>[^"')]*)["']?\s*\)""")]
    private static partial Regex Reference();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    // Comments become as many blanks, so that every place stays.
    [GeneratedRegex(@"[^\n]")]
    private static partial Regex Blank();
}
