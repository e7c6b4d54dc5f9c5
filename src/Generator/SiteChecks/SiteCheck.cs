using Generator.Checks;
using Generator.Diagnostics;
using Generator.Pages;
using Generator.Rendering;

namespace Generator.SiteChecks;

/// <summary>
/// Everything that must be true of the site as rendered, before it is published: each page is read once, in parallel; then the pages are
/// held against each other. A page whose text already has a mistake is not judged, for that mistake would be said a second time.
/// </summary>
internal static class SiteCheck
{
    public static IReadOnlyList<CheckResult> Run(SitePlan plan, IReadOnlyList<OutputFile> files, bool budgets, DiagnosticList diagnostics)
    {
        var addressesRight = AddressCheck.Run(plan, files, diagnostics);
        var counterparts = LanguageParity.Run(plan, diagnostics);

        SiteAddresses addresses = new(plan, files);
        var pages = WholePages(ReadPages(plan, files, addresses), diagnostics);
        List<CheckResult> results =
        [
            addressesRight,
            counterparts,
            CheckResults.Links(pages, Say(pages.Values.SelectMany(facts => facts.LinkMistakes), diagnostics)),
            CheckResults.Places(pages, Say(FragmentCheck.Run(pages, files), diagnostics)),
            CheckResults.Markup(pages, Say(pages.Values.SelectMany(facts => facts.Mistakes), diagnostics)),
            CheckResults.Heads(pages, Say(HeadCheck.Run(pages), diagnostics)),
        ];
        if (pages.Count == plan.Pages.Count)
        {
            results.Add(CheckResults.Orphans(pages, Say(OrphanCheck.Run(pages, addresses), diagnostics)));
        }

        if (budgets)
        {
            SizeBudgets sizes = new(files);
            var weighed = sizes.Weigh(pages);
            results.Add(CheckResults.Sizes(weighed, Say(SizeBudgets.Check(weighed), diagnostics)));
        }

        return results;
    }

    private static Dictionary<string, PageFacts> ReadPages(SitePlan plan, IReadOnlyList<OutputFile> files, SiteAddresses addresses)
    {
        var byPath = plan.Pages.DistinctBy(page => page.Url.FilePath).ToDictionary(page => page.Url.FilePath, StringComparer.Ordinal);
        return files
            .Where(file => byPath.ContainsKey(file.Path))
            .AsParallel()
            .AsOrdered()
            .Select(file => PageScan.Run(byPath[file.Path], file.Bytes.Span, addresses))
            .ToList()
            .DistinctBy(facts => facts.Page.Url.FilePath)
            .ToDictionary(facts => facts.Page.Url.FilePath, StringComparer.Ordinal);
    }

    private static Dictionary<string, PageFacts> WholePages(Dictionary<string, PageFacts> pages, DiagnosticList diagnostics)
    {
        var wrong = diagnostics
            .Where(diagnostic => diagnostic.Severity is Severity.Error)
            .Select(diagnostic => diagnostic.Where.Path)
            .ToHashSet(StringComparer.Ordinal);
        return pages
            .Where(page => page.Value.Page.Text is not { } text || !wrong.Contains(text.File))
            .ToDictionary(StringComparer.Ordinal);
    }

    private static bool Say(IEnumerable<Mistake> mistakes, DiagnosticList diagnostics)
    {
        List<Mistake> all = [.. mistakes];
        MistakeReport.Write(all, diagnostics);
        return all.TrueForAll(mistake => mistake.Severity is not Severity.Error);
    }
}
