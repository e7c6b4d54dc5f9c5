using System.Globalization;
using System.Text.RegularExpressions;
using Generator.Model;
using Generator.Tables;

namespace Generator.Pages.Charts;

/// <summary>What the heading tells: the sizes of municipality where more stand outside than take part.</summary>
internal sealed record SizeClassFacts(int Classes, IReadOnlyList<string> MostlyOutside, IReadOnlyList<string> Highest, int HighestPercent);

/// <summary>Municipalities by size, those that take part and those outside end to end, so that a bar is as long as its class is large.</summary>
internal static partial class SizeClassChart
{
    private sealed record SizeClass(string Name, int Inside, int Outside)
    {
        public int All => Inside + Outside;

        public int Percent => Share.Percent(Inside, All);
    }

    public static Chart? Of(Edition edition)
    {
        if (ChartSources.Table(edition, "size_classes") is not { } names)
        {
            return null;
        }

        List<SizeClass> classes = [.. names.Rows.Zip(SizeClassTable.Of(edition.Report).Rows, (name, row) => Of(name, row, edition))];
        var largest = classes.Count == 0 ? 0 : classes.Max(size => size.All);
        var highest = classes.Count == 0 ? 0 : classes.Max(size => size.Percent);
        SizeClassFacts facts = new(
            classes.Count,
            [.. classes.Where(size => size.Outside > size.Inside).Select(size => size.Name)],
            [.. classes.Where(size => size.Percent == highest).Select(size => size.Name)],
            highest);
        return new BarChart("size_classes", facts, edition.Text("charts.heads.size"), edition.Text("charts.heads.participating"),
        [
            new(null, [.. classes.Select(size => Row(size, largest, edition))]),
        ])
        {
            Legend = [new("v1", edition.Text("charts.inside")), new("v0", edition.Text("charts.outside"))],
        }.From(ChartSources.Published(edition, "size-classes"), edition);
    }

    private static SizeClass Of(DataRow name, IReadOnlyDictionary<string, string> row, Edition edition) => new(
        SpaceInNumber().Replace(name.Text("name", edition.Language.Code), "\u202F"),
        int.Parse(row["participating"], CultureInfo.InvariantCulture),
        int.Parse(row["outside"], CultureInfo.InvariantCulture));

    private static BarRow Row(SizeClass size, int largest, Edition edition) => new(
        size.Name,
        edition.Fill("charts.part_of", ("part", edition.Numbers.Text(size.Inside)), ("all", edition.Numbers.Text(size.All))),
        [
            new("v1", Charts.Percent.Of(0), Charts.Percent.Of(size.Inside, largest)),
            new("v0", Charts.Percent.Of(size.Inside, largest), Charts.Percent.Of(size.Outside, largest)),
        ])
    {
        Mark = size.Outside > size.Inside,
    };

    // "1 000" is one number, and no place to break a line.
    [GeneratedRegex("(?<=[0-9]) (?=[0-9]{3})")]
    private static partial Regex SpaceInNumber();
}
