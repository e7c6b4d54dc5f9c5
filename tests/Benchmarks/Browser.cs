using System.Globalization;
using System.Text;
using Generator;
using Generator.Diagnostics;
using Generator.Rendering;
using Generator.SiteChecks;
using Generator.Sources;

namespace Benchmarks;

/// <summary>What a reader's browser fetches before a page of this report is first shown, compressed: of each kind of page the heaviest.</summary>
internal static class Browser
{
    public static string Sizes()
    {
        DiagnosticList diagnostics = new();
        BuildOptions options = new(Base: null, Drafts: false, Budgets: true);
        if (PlannedSite.Of(SourceFolders.Read(Repository.Root, diagnostics), options, new(), diagnostics, new()).Site is not { } site)
        {
            throw new InvalidOperationException(string.Join('\n', diagnostics));
        }

        SiteRenderer renderer = new(site.Plan, site.Templates, site.Assets);
        List<OutputFile> files = [.. renderer.SharedFiles(), .. site.Files()];
        SiteAddresses addresses = new(site.Plan, files);
        var pages = new PageRun(site.Plan, renderer, addresses, options, diagnostics, FileStore.InMemory()).Run().Facts.ToDictionary(facts => facts.Page.Url.FilePath);
        StringBuilder text = new("| Kind of page | Pages | Heaviest | The page alone | First view | Budget |\n| :-- | --: | :-- | --: | --: | --: |\n");
        foreach (var kind in new SizeBudgets(files).Weigh(pages).GroupBy(page => page.Page.Page.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            var (heaviest, bytes) = kind.MaxBy(page => page.Bytes);
            text.Append(CultureInfo.InvariantCulture, $"| {kind.Key} | {kind.Count()} | {heaviest.Page.Url} | {SizeBudgets.Kilobytes(heaviest.Compressed)} KB | {SizeBudgets.Kilobytes(bytes)} KB | {SizeBudgets.Kilobytes(SizeBudgets.Of(heaviest))} KB |\n");
        }

        return text.ToString();
    }
}
