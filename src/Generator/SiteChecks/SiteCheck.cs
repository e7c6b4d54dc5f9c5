using Generator.Checks;
using Generator.Diagnostics;
using Generator.Pages;
using Generator.Rendering;

namespace Generator.SiteChecks;

/// <summary>
/// Everything that must be true of the site as rendered, before it is published: each page has been read once, as it was rendered (PageScan);
/// here the pages are held against each other. A page whose text already has a mistake is not judged, for that mistake would be said a second time.
/// </summary>
internal sealed class SiteCheck(SitePlan plan, SiteAddresses addresses, DiagnosticList diagnostics)
{
    /// <summary>The checks of a site that is all there, pages among its files.</summary>
    public static IReadOnlyList<CheckResult> Run(SitePlan plan, IReadOnlyList<OutputFile> files, bool budgets, DiagnosticList diagnostics)
    {
        SiteAddresses addresses = new(plan, files);
        var pages = plan.Pages.DistinctBy(page => page.Url.FilePath).ToDictionary(page => page.Url.FilePath, StringComparer.Ordinal);
        var read = files
            .Where(file => pages.ContainsKey(file.Path))
            .AsParallel()
            .AsOrdered()
            .Select(file => PageScan.Run(pages[file.Path], file.Bytes.Span, addresses, budgets))
            .ToList();
        return new SiteCheck(plan, addresses, diagnostics).Run(read, [.. files.Where(file => !pages.ContainsKey(file.Path))], budgets);
    }

    /// <summary>Holds the pages, each as it was read, and the other files against each other.</summary>
    public IReadOnlyList<CheckResult> Run(IReadOnlyList<PageFacts> read, IReadOnlyList<OutputFile> others, bool budgets)
    {
        var addressesRight = AddressCheck.Run(plan, read.Select(facts => facts.Page.Url.FilePath).Concat(others.Select(file => file.Path)), diagnostics);
        var counterparts = LanguageParity.Run(plan, diagnostics);
        var pages = WholePages(read.DistinctBy(facts => facts.Page.Url.FilePath));
        List<CheckResult> results =
        [
            addressesRight,
            counterparts,
            CheckResults.Links(pages, Say(pages.Values.SelectMany(facts => facts.LinkMistakes))),
            CheckResults.Places(pages, Say(FragmentCheck.Run(pages, others))),
            CheckResults.Markup(pages, Say(pages.Values.SelectMany(facts => facts.Mistakes))),
            CheckResults.Heads(pages, Say(HeadCheck.Run(pages))),
        ];
        if (pages.Count == plan.Pages.Count)
        {
            results.Add(CheckResults.Orphans(pages, Say(OrphanCheck.Run(pages, addresses))));
        }

        if (budgets)
        {
            SizeBudgets sizes = new(others);
            var weighed = sizes.Weigh(pages);
            results.Add(CheckResults.Sizes(weighed, Say(SizeBudgets.Check(weighed))));
        }

        return results;
    }

    private Dictionary<string, PageFacts> WholePages(IEnumerable<PageFacts> pages)
    {
        var wrong = diagnostics
            .Where(diagnostic => diagnostic.Severity is Severity.Error)
            .Select(diagnostic => diagnostic.Where.Path)
            .ToHashSet(StringComparer.Ordinal);
        return pages
            .Where(facts => facts.Page.Text is not { } text || !wrong.Contains(text.File))
            .ToDictionary(facts => facts.Page.Url.FilePath, StringComparer.Ordinal);
    }

    private bool Say(IEnumerable<Mistake> mistakes)
    {
        List<Mistake> all = [.. mistakes];
        MistakeReport.Write(all, diagnostics);
        return all.TrueForAll(mistake => mistake.Severity is not Severity.Error);
    }
}
