using System.Security.Cryptography;
using Generator.Diagnostics;
using Generator.Pages;
using Generator.Rendering;
using Generator.SiteChecks;

namespace Generator;

/// <summary>
/// All pages, on as many threads as there are processors: each is rendered, read once for the checks and put into the store; of what it was made
/// from and of itself nothing is kept, so that a long report needs no more memory than its data.
/// </summary>
internal sealed class PageRun(SitePlan plan, SiteRenderer renderer, SiteAddresses addresses, BuildOptions options, DiagnosticList diagnostics, FileStore store)
{
    private readonly PageFacts?[] _facts = new PageFacts?[plan.Pages.Count];
    private readonly byte[][] _digests = options.Searches ? new byte[plan.Pages.Count][] : [];
    private long _bytes;
    private volatile bool _failed;

    public RenderedPages Run()
    {
        Parallel.For(0, plan.Pages.Count, new() { MaxDegreeOfParallelism = Environment.ProcessorCount }, Render);
        return new([.. _facts.OfType<PageFacts>()], _bytes, [.. _digests.Where(digest => digest is not null)]);
    }

    private void Render(int index)
    {
        var page = plan.Pages[index];
        var (file, trace) = renderer.Render(page);
        page.Forget();
        if (trace.Diagnostics.Count > 0)
        {
            diagnostics.AddRange(trace.Diagnostics);
            _failed |= trace.Diagnostics.HasErrors;
        }

        if (file is null)
        {
            return;
        }

        _facts[index] = PageScan.Run(page, file.Bytes.Span, addresses, options.Budgets);
        Interlocked.Add(ref _bytes, file.Bytes.Length);
        if (options.Searches)
        {
            _digests[index] = SHA256.HashData(file.Bytes.Span);
        }

        // After a mistake nothing will be published.
        if (!_failed || store.KeepsAll)
        {
            store.Write(file);
        }
    }
}
