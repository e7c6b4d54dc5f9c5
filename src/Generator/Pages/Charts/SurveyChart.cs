using Generator.Model;

namespace Generator.Pages.Charts;

/// <summary>What the heading tells: what the data say was found, and how it was asked.</summary>
internal sealed record SurveyFacts(string Finding, string More, string Question, IReadOnlyList<string> Groups, bool Percent);

/// <summary>
/// The answers to a question of the survey: a row for each figure that the source gives, never one for a figure it does not; those answers are named.
/// Bars are not stacked, since some answers are sums of others. Where more than one group has figures, a group's answers have its colour.
/// </summary>
internal static class SurveyChart
{
    private static readonly string[] Colours = ["v1", "v2", "v3", "v5", "v0"];

    public static IEnumerable<string> Questions(Edition edition) =>
        ChartSources.Table(edition, "survey_questions")?.Rows.Select(row => row.Text("id")) ?? [];

    public static Chart? Of(Edition edition, string? id)
    {
        if (ChartSources.Table(edition, "survey_questions")?.Find(id ?? "") is not { } question || ChartSources.Table(edition, "survey_answers") is not { } answers)
        {
            return null;
        }

        var language = edition.Language.Code;
        var all = answers.Rows.Where(answer => answer.Text("question") == id).OrderBy(answer => answer.Integer("position")).ToList();
        var column = all.Exists(answer => !answer.IsEmpty("percent")) ? "percent" : "count";
        var known = all.Where(answer => !answer.IsEmpty(column)).ToList();
        var groups = GroupsOf(known, edition);
        var silent = all.Select(answer => answer.Text("option", language)).Distinct()
            .Except(known.Select(answer => answer.Text("option", language)))
            .ToList();
        var (finding, more) = FirstSentence(question.Text("finding", language));
        SurveyFacts facts = new(
            finding,
            more,
            question.Text("question", language),
            [.. (groups.Count > 0 ? groups : GroupsOf([question], edition)).Select(group => Described(group, edition))],
            column == "percent");
        return new BarChart("survey", facts, edition.Text("charts.heads.answer"), edition.Text($"charts.heads.{column}"), Bars(known, groups, column, edition))
        {
            Notes = Notes(question.Text("note", language), silent, known.Count == 0, edition),
        }.From(answers, edition, edition.Place(question.Text("place", language)));
    }

    private static List<BarGroup> Bars(List<DataRow> known, List<DataRow> groups, string column, Edition edition)
    {
        var language = edition.Language.Code;
        var longest = column == "percent" ? 100 : known.Select(answer => answer.Number(column)!.Value).DefaultIfEmpty(1).Max();
        BarRow Row(DataRow answer, string label) => new(label, edition.Numbers.Text(answer.Number(column)!.Value),
            [BarPart.Whole(Colours[groups.FindIndex(group => group.Text("id") == answer.Text("respondents"))], answer.Number(column)!.Value, longest)]);

        return (known.Count, groups.Count) switch
        {
            (0, _) => [],
            (_, 1) => [new(null, [.. known.Select(answer => Row(answer, answer.Text("option", language)))])],
            _ =>
            [
                .. known.GroupBy(answer => answer.Text("option", language)).Select(option => new BarGroup(option.Key,
                [
                    .. groups
                        .SelectMany(group => option.Where(answer => answer.Text("respondents") == group.Text("id")), (group, answer) => Row(answer, group.Text("label", language))),
                ])),
            ],
        };
    }

    // In the order of their own table.
    private static List<DataRow> GroupsOf(List<DataRow> answers, Edition edition)
    {
        var used = answers.Select(answer => answer.Text("respondents")).ToHashSet();
        return [.. ChartSources.Table(edition, "survey_groups")?.Rows.Where(group => used.Contains(group.Text("id"))) ?? []];
    }

    private static string Described(DataRow group, Edition edition)
    {
        var label = group.Text("label", edition.Language.Code);
        return group.Integer("n") is { } count ? edition.Fill("charts.answered", ("group", label), ("count", edition.Numbers.Text(count))) : label;
    }

    private static List<string> Notes(string note, List<string> silent, bool nothing, Edition edition)
    {
        List<string> notes = [];
        if (silent.Count > 0)
        {
            notes.Add(edition.Fill(nothing ? "charts.no_figures" : "charts.without_figure", ("names", string.Join("; ", silent))));
        }

        if (note.Length > 0)
        {
            notes.Add(note);
        }

        return notes;
    }

    // A heading is one sentence; what follows stands below it.
    private static (string First, string More) FirstSentence(string text) =>
        text.IndexOf(". ", StringComparison.Ordinal) is > 0 and var end
            ? (text[..end], text[(end + 2)..])
            : (text.TrimEnd('.'), "");
}
