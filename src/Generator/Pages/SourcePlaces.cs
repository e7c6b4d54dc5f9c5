using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Pages;

/// <summary>
/// Places in sources, which the data has in the report's first language ("tabell 2.3, rad 6"), in the words of another. Whole phrases go before
/// single words; what is quoted, and words that the language does not translate, stand as they are.
/// </summary>
internal sealed class SourcePlaces(TextTree words)
{
    private readonly Regex _parts = new(string.Join('|', (string[])
    [
        "«[^»]*»",
        "“[^”]*”",
        .. words.Names.Where(name => name.Contains(' ', StringComparison.Ordinal)).OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).Select(name => $@"\b{Regex.Escape(name)}\b"),
        @"\p{L}+\.?",
    ]));

    public string In(string place) => _parts.Replace(place, part => words.TryGet(part.Value, out var own) ? own.Text : part.Value);
}
