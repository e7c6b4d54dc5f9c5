namespace Generator.Sources;

/// <summary>Everything a build works from: the files of the three folders, each list in ordinal order of the paths.</summary>
internal sealed record SiteSources(
    IReadOnlyList<SourceFile> Content,
    IReadOnlyList<SourceFile> Data,
    IReadOnlyList<SourceFile> Templates)
{
    /// <summary>What this edition is compared with; null where there is none.</summary>
    public PreviousEdition? Previous { get; init; }

    /// <summary>What the tests found, to be published; null where the build is not told.</summary>
    public SourceFile? Record { get; init; }
}
