using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Pages;

/// <summary>
/// Places in sources, which the data has in the report's first language ("tabell 2.3, rad 6"), in the words of another. Whole phrases go before
/// single words; a word before several numbers may have a translation of its own ("tabell …": "tables"); what is quoted stands as it is.
/// </summary>
internal sealed class SourcePlaces
{
    private const string Several = " …";

    private readonly TextTree _words;
    private readonly Regex _parts;

    /// <summary>The first language's own "and" is what stands between the last two of several numbers.</summary>
    public SourcePlaces(TextTree words, string and)
    {
        _words = words;
        var phrases = words.Names
            .Where(name => name.Contains(' ', StringComparison.Ordinal) && !name.EndsWith(Several, StringComparison.Ordinal))
            .OrderByDescending(name => name.Length)
            .ThenBy(name => name, StringComparer.Ordinal)
            .Select(name => $@"(?<!\p{{L}}){Regex.Escape(name)}(?!\p{{L}})");
        _parts = new(string.Join('|', (string[])["«[^»]*»", "“[^”]*”", .. phrases, $@"(?<several>\p{{L}}+\.?)(?= \d[\d.]*(?:, |–| {Regex.Escape(and)} )\d)", @"\p{L}+\.?"]));
    }

    public string In(string place) => _parts.Replace(place, part => Own(part)?.Text ?? part.Value);

    /// <summary>The words of the place that the language does not translate; a name that is the same in both is listed as itself.</summary>
    public IEnumerable<string> Missing(string place) =>
        _parts.Matches(place).Where(part => part.Value[0] is not ('«' or '“') && Own(part) is null).Select(part => part.Value);

    private TextTree? Own(Match part) =>
        part.Groups["several"].Success && _words.TryGet(part.Value + Several, out var many) ? many
        : _words.TryGet(part.Value, out var own) ? own
        : null;
}
