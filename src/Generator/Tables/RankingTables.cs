using Generator.Model;
using static Generator.Tables.ComputedTable;

namespace Generator.Tables;

/// <summary>Collaborations by a figure, the largest first, equals in the order of their numbers.</summary>
internal static class RankingTables
{
    public static ComputedTable Of(Report report, string column, Func<Collaboration, decimal> figure)
    {
        var ranked = report.Collaborations.OrderByDescending(figure).ThenBy(collaboration => collaboration.Number).ToList();
        return new(
            [
                .. ranked.Select((collaboration, index) => new Dictionary<string, string>
                {
                    ["rank"] = Number(index + 1),
                    ["number"] = Number(collaboration.Number),
                    ["name"] = collaboration.Name.Plain,
                    [column] = Number(figure(collaboration)),
                }),
            ],
            new Dictionary<string, string> { [column] = Number(ranked.Sum(figure)) });
    }
}
