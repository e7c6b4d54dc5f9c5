using System.Globalization;
using Generator.Model;
using Generator.Pages;

namespace Generator.Rendering;

/// <summary>How to cite a chapter or a table, for programs that keep references: BibTeX and RIS beside the page.</summary>
internal static class CitationFiles
{
    public static IEnumerable<OutputFile> Of(SitePlan plan)
    {
        foreach (var edition in plan.Editions)
        {
            var year = edition.Chapters.Count == 0 ? "" : edition.Chapters.Max(chapter => chapter.Updated).Year.ToString(CultureInfo.InvariantCulture);
            var site = edition.Text("site.title");
            foreach (var page in plan.Pages.Where(page => page.Language == edition.Language && page.Bibtex is not null))
            {
                var address = plan.Settings.PublicAddress is { } start ? $"{start}{page.Url.Path[1..]}" : null;
                yield return OutputFile.Text(page.Bibtex!.FilePath, BibTeX(page, site, year, address));
                yield return OutputFile.Text(page.Ris!.FilePath, Ris(page, site, year, address));
            }
        }
    }

    private static string BibTeX(Page page, string site, string year, string? address) =>
        $"@misc{{{Slug.Of(site)}-{Slug.Of(page.Key)},\n  author = {{{{{site}}}}},\n  title = {{{{{Escaped(page.Title)}}}}},\n  year = {{{year}}}{(address is null ? "" : $",\n  url = {{{address}}}")}\n}}\n";

    private static string Ris(Page page, string site, string year, string? address) =>
        $"TY  - {(page.Kind == "table" ? "DATA" : "ELEC")}\r\nAU  - {site}\r\nTI  - {page.Title}\r\nPY  - {year}\r\nPB  - {site}\r\n{(address is null ? "" : $"UR  - {address}\r\n")}LA  - {page.Language.Code}\r\nER  - \r\n";

    // What means something to TeX.
    private static string Escaped(string text) => string.Concat(text.Select(letter => letter is '&' or '%' or '$' or '#' or '_' ? $"\\{letter}" : letter.ToString()));
}
