namespace Generator;

/// <summary>What whoever starts a build may decide: the site's address, and whether drafts are built too.</summary>
internal sealed record BuildOptions(Uri? Base, bool Drafts);
