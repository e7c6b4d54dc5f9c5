namespace Generator.Model;

/// <summary>What the tests of a commit found: its date, how many tests there were, what was measured, and what each check of <c>check</c> said.</summary>
internal sealed record QualityRecord(
    DateOnly Date,
    string Commit,
    IReadOnlyList<TestSuite> Suites,
    IReadOnlyList<QualityMeasure> Measures,
    IReadOnlyList<PageScore> Scores,
    IReadOnlyList<LocalizedText> Checks)
{
    public int Passed => Suites.Sum(suite => suite.Passed);

    public int Failed => Suites.Sum(suite => suite.Failed);
}

/// <summary>The tests of one kind, by a name that the texts of a language know.</summary>
internal sealed record TestSuite(string Name, int Passed, int Failed);

/// <summary>Something counted or measured, by a name that the texts of a language know.</summary>
internal sealed record QualityMeasure(string Name, decimal Value);

/// <summary>What Lighthouse gave a page, of 100 each, and what was fetched to show it.</summary>
internal sealed record PageScore(string Kind, string Path, int Performance, int Accessibility, int BestPractices, int Seo, int Bytes);
