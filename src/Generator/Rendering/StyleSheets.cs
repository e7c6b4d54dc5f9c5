using System.Text;
using System.Text.RegularExpressions;

namespace Generator.Rendering;

/// <summary>Puts what a style sheet imports in its place, layer and all, so that a reader fetches one file instead of a chain of them, without the air in it.</summary>
internal sealed partial class StyleSheets(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> assets)
{
    /// <summary>The sheet as one; an import of a file that is not there stays as it is, and what is imported twice stands once.</summary>
    public byte[] Bundle(string path) => Encoding.UTF8.GetBytes(Tighten(Flatten(path, [path])));

    private string Flatten(string path, HashSet<string> taken) => Import().Replace(Comment().Replace(Encoding.UTF8.GetString(assets[path].Span), ""), import =>
    {
        var target = Combine(path, import.Groups["url"].Value);
        return !assets.ContainsKey(target) ? import.Value
            : !taken.Add(target) ? ""
            : import.Groups["layer"] is { Success: true } layer ? $"@layer {layer.Value} {{\n{Flatten(target, taken)}}}"
            : Flatten(target, taken);
    });

    // Quoted text is kept as it is; ": " is only ever found in declarations and media queries, " :" parts selectors and stays.
    private static string Tighten(string sheet) => Air().Replace(sheet, air => air switch
    {
        { Groups: [_, { Success: true } quoted, ..] } => quoted.Value,
        { Groups: [_, _, { Success: true } mark, ..] } => mark.Value,
        _ => air.Value[..1],
    });

    private static string Combine(string path, string relative)
    {
        List<string> segments = [.. path.Split('/')[..^1]];
        foreach (var segment in relative.Split('/'))
        {
            if (segment == ".." && segments.Count > 0)
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else
            {
                segments.Add(segment);
            }
        }

        return string.Join('/', segments);
    }

    [GeneratedRegex("""@import url\("(?<url>[^":]+)"\)(?: layer\((?<layer>[a-z-]+)\))?;""")]
    private static partial Regex Import();

    [GeneratedRegex("""("[^"]*"|'[^']*')|\s*([{};])\s*|[:,]\s+""")]
    private static partial Regex Air();

    [GeneratedRegex(@"/\*.*?\*/\s*", RegexOptions.Singleline)]
    private static partial Regex Comment();
}
