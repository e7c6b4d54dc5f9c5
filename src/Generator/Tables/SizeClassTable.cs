using Generator.Model;
using static Generator.Tables.ComputedTable;

namespace Generator.Tables;

/// <summary>Municipalities by size, those that take part and those that stand outside.</summary>
internal static class SizeClassTable
{
    public static ComputedTable Of(Report report)
    {
        if (!report.TryTable("size_classes", out var classes))
        {
            return new([], NoTotals);
        }

        var inside = report.Participating.ToList();
        var outside = report.Municipalities.Except(inside).ToList();
        return new(
            [
                .. classes.Rows.Select(size => Row(
                    size.Text("published_name"),
                    inside.Count(municipality => Within(municipality, size)),
                    outside.Count(municipality => Within(municipality, size)),
                    inside.Count,
                    outside.Count)),
            ],
            Row("", inside.Count, outside.Count, inside.Count, outside.Count));
    }

    private static bool Within(Municipality municipality, DataRow size) =>
        municipality.Population >= (size.Integer("minimum") ?? 0) && municipality.Population <= (size.Integer("maximum") ?? int.MaxValue);

    private static Dictionary<string, string> Row(string size, int inside, int outside, int allInside, int allOutside) => new()
    {
        ["size_class"] = size,
        ["participating"] = Number(inside),
        ["participating_percent"] = Percent(inside, allInside, 1),
        ["outside"] = Number(outside),
        ["outside_percent"] = Percent(outside, allOutside, 1),
        ["total"] = Number(inside + outside),
        ["total_percent"] = Percent(inside + outside, allInside + allOutside, 1),
    };
}
