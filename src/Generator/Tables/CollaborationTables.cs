using Generator.Model;
using static Generator.Tables.ComputedTable;

namespace Generator.Tables;

/// <summary>Tables with a row for each collaboration.</summary>
internal static class CollaborationTables
{
    public static ComputedTable Members(Report report) => new(
        [
            .. report.Collaborations.Select(collaboration => new Dictionary<string, string>
            {
                ["number"] = Number(collaboration.Number),
                ["name"] = collaboration.Name.Plain,
                ["members"] = string.Join(';', collaboration.Members.Select(member => member.Name)),
            }),
        ],
        NoTotals);

    /// <summary>Those whose staff is known, the largest first.</summary>
    public static ComputedTable Fte(Report report)
    {
        var known = report.Collaborations.Where(collaboration => collaboration.Fte is not null)
            .OrderByDescending(collaboration => collaboration.Fte)
            .ThenBy(collaboration => collaboration.Number)
            .ToList();
        var (population, fte) = (known.Sum(collaboration => collaboration.Population), known.Sum(collaboration => collaboration.Fte!.Value));
        return new(
            [
                .. known.Select(collaboration => new Dictionary<string, string>
                {
                    ["number"] = Number(collaboration.Number),
                    ["name"] = collaboration.Name.Plain,
                    ["population"] = Number(collaboration.Population),
                    ["fte"] = Number(collaboration.Fte, 1),
                    ["fte_per_1000"] = Number(collaboration.FtePerThousand, 2),
                }),
            ],
            new Dictionary<string, string>
            {
                ["population"] = Number(population),
                ["fte"] = Number(fte, 1),
                ["fte_per_1000"] = Number(population == 0 ? 0 : fte * 1000 / population, 2),
            });
    }

    public static ComputedTable Established(Report report) => new(
        [
            .. report.Collaborations.Select(collaboration => new Dictionary<string, string>
            {
                ["number"] = Number(collaboration.Number),
                ["name"] = collaboration.Name.Plain,
                ["established"] = collaboration.Established is { } year ? Number(year) : collaboration.Row.Text("established_text"),
                ["change"] = collaboration.Change.Plain,
            }),
        ],
        NoTotals);
}
