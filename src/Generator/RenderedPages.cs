using Generator.Rendering;
using Generator.SiteChecks;

namespace Generator;

/// <summary>What is known of the pages after each has been rendered: what the checks want of them, how much they are, and, for the search, a digest of each.</summary>
internal sealed record RenderedPages(IReadOnlyList<PageFacts> Facts, long Bytes, IReadOnlyList<byte[]> Digests)
{
    /// <summary>The pages again, where the index of the search has to be made anew.</summary>
    public SearchedPages ForSearch(FileStore store)
    {
        var paths = Facts.Select(facts => facts.Page.Url.FilePath);
        return new([.. paths.Zip(Digests)], paths.Select(path => new OutputFile(path, store.Read(path))));
    }
}
