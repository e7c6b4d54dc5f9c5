
namespace Generator.Pages;

/// <summary>The tests of one kind.</summary>
internal sealed record SuiteLine(string Name, Cell Passed, Cell Failed);

/// <summary>What Lighthouse gave a page.</summary>
internal sealed record ScoreLine(string Name, PageUrl Url, IReadOnlyList<Cell> Scores, Cell Kilobytes);

/// <summary>What was tested before this site was published. Without a record (<see cref="Date"/> is null) the page says that there is none.</summary>
internal sealed record QualityContent(DateOnly? Date, string Commit, IReadOnlyList<KeyFigure> Figures, IReadOnlyList<SuiteLine> Suites, IReadOnlyList<ScoreLine> Pages, IReadOnlyList<string> Checks)
{
    private const int ShownOfCommit = 10;

    public static QualityContent Of(Edition edition) => edition.Quality is not { } record
        ? new(null, "", [], [], [], [])
        : new(
            record.Date,
            record.Commit[..Math.Min(ShownOfCommit, record.Commit.Length)],
            [
                edition.Figures.Of("tests_passed", record.Passed, note: edition.Fill("quality.failed", ("count", edition.Numbers.Text(record.Failed)))),
                .. record.Measures.Select(measure => new KeyFigure(
                    edition.Text($"quality.measures.{measure.Name}.name"),
                    edition.Numbers.Text(measure.Value),
                    Optional(edition, $"quality.measures.{measure.Name}.unit"),
                    Optional(edition, $"quality.measures.{measure.Name}.note"))),
            ],
            [.. record.Suites.Select(suite => new SuiteLine(edition.Text($"quality.suites.{suite.Name}"), Count(suite.Passed, edition), Count(suite.Failed, edition)))],
            [
                .. record.Scores.Select(page => new ScoreLine(
                    edition.Text($"quality.pages.{page.Kind}"),
                    PageUrl.Page(page.Path.Split('/', StringSplitOptions.RemoveEmptyEntries)),
                    [.. new[] { page.Performance, page.Accessibility, page.BestPractices, page.Seo }.Select(score => Count(score, edition))],
                    edition.Figures.Cell(page.Bytes / 1024m, 1, null))),
            ],
            [.. record.Checks.Select(edition.In)]);

    private static Cell Count(int count, Edition edition) => edition.Figures.Cell(count, 0, null);

    private static string? Optional(Edition edition, string path) => edition.Text(path) is { Length: > 0 } text ? text : null;
}
