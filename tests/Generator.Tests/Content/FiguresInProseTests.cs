using System.Text.RegularExpressions;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests.Content;

/// <summary>A figure in a text is an expression over the data; what may be typed is a year, a date, the number of a paragraph, table or chapter, and little else.</summary>
public partial class FiguresInProseTests
{
    public static TheoryData<string> Texts() =>
    [
        .. Repository.Folder("content").EnumerateFiles("*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root.FullName, file.FullName).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_figure_is_typed(string path)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root.FullName, path));

        Assert.Empty(FiguresIn(text).Except(Allowed.GetValueOrDefault(path, [])).Select(figure => $"{path}: {figure}"));
    }

    [Theory]
    [InlineData("I alt deltar 246 kommuner.", "246")]
    [InlineData("Det er 69 prosent.", "69")]
    [InlineData("Hele 5 367 580 innbyggere", "5 367 580")]
    [InlineData("Det er 3,2 årsverk", "3,2")]
    [InlineData("| OFA | 25 |", "25")]
    public void A_typed_figure_is_found(string text, string figure) => Assert.Equal([figure], FiguresIn($"---\ntitle: 9\n---\n{text}\n"));

    [Theory]
    [InlineData("I 2020 var {{ national.participating }} med, se tabell 2.1 og kap. 2.10.")]
    [InlineData("Etter kommuneloven § 20-2 og §§ 18-1 til 18-4 fra 1. januar 2020, se NOU 2023:9.")]
    [InlineData("1. Først\n2. Så [Trysil](kommune:3421)[^1]\n\n[^1]: NIVI 2020, figur 2.3 og 2.4, s. 12.")]
    [InlineData("## Om 2018–2020 {#avsnitt-2}")]
    public void What_is_no_figure_is_let_be(string text) => Assert.Empty(FiguresIn($"---\ntitle: 9\n---\n{text}\n"));

    /// <summary>Figures that may stand, by file: each line of the list is a path, the figure, and why, parted by tabs.</summary>
    private static Dictionary<string, string[]> Allowed { get; } = File
        .ReadAllLines(Path.Combine(Repository.Folder("tests/Generator.Tests/Content").FullName, "allowed-figures.tsv"))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('\t'))
        .GroupBy(cells => cells[0], cells => cells[1])
        .ToDictionary(group => group.Key, group => group.ToArray());

    private static IEnumerable<string> FiguresIn(string text)
    {
        var prose = FrontMatter().Replace(text, "");
        foreach (var pattern in new[] { Expression(), Target(), Anchor(), FootnoteMark(), ListNumber(), Reference(), Date(), Year() })
        {
            prose = pattern.Replace(prose, match => new string(' ', match.Length));
        }

        return Figure().Matches(prose).Select(match => match.Value);
    }

    [GeneratedRegex(@"\A---\n.*?\n---\n", RegexOptions.Singleline)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.Singleline)]
    private static partial Regex Expression();

    [GeneratedRegex(@"\]\([^)]*\)")]
    private static partial Regex Target();

    [GeneratedRegex(@"\{[#.][^}]*\}")]
    private static partial Regex Anchor();

    [GeneratedRegex(@"\[\^[^\]]+\]")]
    private static partial Regex FootnoteMark();

    [GeneratedRegex(@"^ *[0-9]+\. ", RegexOptions.Multiline)]
    private static partial Regex ListNumber();

    // Numbers that name a place: § 20-2, kap. 2.10, tabell 2.3–2.5, figur 10 og 11, NOU 2023:9, Meld. St. 22
    [GeneratedRegex(@"(§§?|\b(sections?|chapters?|chs?\.|kap\.|kapittel|kapitlene|tabell(ene)?|tables?|figur(ene)?|figures?|fig\.|vedlegg|appendix|fotnote|footnote|s\.|p\.|pp\.|pkt\.|punkt|råd|advice|alternativ|alternative|hovedmål|goal|NOU|Meld\. St\.|Prop\.|nr\.|no\.))[\s\u00A0]*[0-9]+([-–.:][0-9]+)*[a-z]?(([\s\u00A0]*(,|og|and|til|to|–|eller|or)[\s\u00A0]*)[0-9]+([-–.:][0-9]+)*\b)*", RegexOptions.IgnoreCase)]
    private static partial Regex Reference();

    [GeneratedRegex(@"\b[0-9]{1,2}\.?[\s\u00A0](januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|January|February|March|April|May|June|July|August|September|October|November|December)\b")]
    private static partial Regex Date();

    [GeneratedRegex(@"\b(19|20)[0-9]{2}\b(?![.,  ][0-9])")]
    private static partial Regex Year();

    [GeneratedRegex(@"[0-9]+([., \u00A0\u202F][0-9]+)*")]
    private static partial Regex Figure();
}
