namespace Generator.Rendering;

/// <summary>What the index of the search is made from: a digest of each page, and the pages themselves for when that has changed.</summary>
internal sealed record SearchedPages(IReadOnlyList<(string Path, byte[] Digest)> Digests, IEnumerable<OutputFile> Files);
