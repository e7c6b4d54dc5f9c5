using Generator.Rendering;

namespace Generator;

/// <summary>
/// What whoever starts a build may decide: the site's address, and whether drafts are built too. Compressing every page to weigh it takes
/// longer than all other checks, so only <c>check</c> and the tests do it.
/// </summary>
internal sealed record BuildOptions(Uri? Base, bool Drafts, bool Budgets = false)
{
    private static readonly Func<SearchedPages, IReadOnlyList<OutputFile>> None = _ => [];

    /// <summary>Makes the files that the search needs from the rendered pages; by default there is no search.</summary>
    public Func<SearchedPages, IReadOnlyList<OutputFile>> SearchIndex { get; init; } = None;

    public bool Searches => SearchIndex != None;
}
