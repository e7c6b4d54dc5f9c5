using Generator.Model;

namespace Generator.Pages.Charts;

/// <summary>What the heading tells: the task that most cooperate about, and where the one that the text is about stands.</summary>
internal sealed record TaskFacts(int Tasks, string First, string FirstPercent, string? Subject, string SubjectPercent, int SubjectRank, bool SubjectShares);

/// <summary>Which part of the municipalities solves each task together with others, the most shared task first; one task may be marked.</summary>
internal static class TaskChart
{
    public static IEnumerable<string> Ids(Edition edition) => ChartSources.Table(edition, "tasks")?.Rows.Select(row => row.Text("id")) ?? [];

    public static Chart? Of(Edition edition, string? subject)
    {
        if (ChartSources.Table(edition, "tasks") is not { RowCount: > 0 } table)
        {
            return null;
        }

        var tasks = table.Rows.OrderByDescending(Together).ToList();
        DataRow? marked = subject is null ? null : table.Find(subject);
        var together = marked is { } row ? Together(row) : 0;
        TaskFacts facts = new(
            tasks.Count,
            Name(tasks[0], edition),
            edition.Numbers.Text(Together(tasks[0])),
            marked is { } own ? Name(own, edition) : null,
            edition.Numbers.Text(together),
            1 + tasks.Count(task => Together(task) > together),
            tasks.Count(task => Together(task) == together) > 1);
        return new BarChart("tasks", facts, edition.Text("charts.heads.task"), edition.Text("charts.heads.percent"),
        [
            new(null,
            [
                .. tasks.Select(task => new BarRow(Name(task, edition), edition.Numbers.Text(Together(task), 1), [BarPart.Whole(task == marked ? "v4" : "v1", Together(task), 100)])
                {
                    Mark = task == marked,
                }),
            ]),
        ]).From(table, edition);
    }

    private static decimal Together(DataRow task) => task.Number("intermunicipal") ?? 0;

    private static string Name(DataRow task, Edition edition) => task.Text("name", edition.Language.Code);
}
