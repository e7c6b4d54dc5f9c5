using Generator.Checks;
using Generator.Diagnostics;
using Generator.Pages;

namespace Generator.SiteChecks;

/// <summary>Each page has an address, and each file a path, of its own, also where capitals make no difference.</summary>
internal static class AddressCheck
{
    public static CheckResult Run(SitePlan plan, IEnumerable<string> files, DiagnosticList diagnostics)
    {
        var right = true;
        Dictionary<string, Page> pages = new(StringComparer.OrdinalIgnoreCase);
        foreach (var page in plan.Pages)
        {
            if (!pages.TryAdd(page.Url.FilePath, page) && pages[page.Url.FilePath] is var other)
            {
                right = false;
                diagnostics.Error(
                    SourceLocation.File(page.Source),
                    $"siden '{page.Title}' har adressen {page.Url}, som '{other.Title}' ({other.Source}) også har",
                    $"the page '{page.Title}' has the address {page.Url}, as '{other.Title}' ({other.Source}) has");
            }
        }

        // Two pages at one address have more than their page in common; that is one mistake.
        foreach (var same in (right ? files : []).GroupBy(file => file, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1))
        {
            right = false;
            var paths = same.Select(SourceOf).Order(StringComparer.Ordinal).ToList();
            var quoted = string.Join(", ", paths.Select(path => $"'{path}'"));
            diagnostics.Error(SourceLocation.File(paths[0]), $"filene får samme navn der store og små bokstaver er like: {quoted}", $"the files get one name where capitals make no difference: {quoted}");
        }

        return new(right, $"Adresser: {CheckText.Number(plan.Pages.Count)} sider, hver med sin", $"Addresses: {CheckText.Number(plan.Pages.Count)} pages with one each");
    }

    // "assets/3fa9c1d2/img/mark.svg" is templates/assets/img/mark.svg.
    private static string SourceOf(string path) =>
        path.StartsWith("assets/", StringComparison.Ordinal) && path.IndexOf('/', "assets/".Length) is > 0 and var slash ? $"templates/assets{path[slash..]}" : path;
}
