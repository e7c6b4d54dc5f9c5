using Generator.Comparing;
using Generator.Exports;
using Generator.Model;
using Generator.Pages.Tables;

namespace Generator.Pages;

/// <summary>Which pages exist, in every language of the site.</summary>
internal sealed record SitePlan(SiteSettings Settings, IReadOnlyList<Edition> Editions, IReadOnlyList<Page> Pages)
{
    public static SitePlan For(Report report, Geography? geography, SiteSettings settings, IReadOnlyList<Chapter> chapters, IReadOnlyList<DataFile> data, EditionComparison? changes = null, QualityRecord? quality = null)
    {
        var editions = settings.Languages.Select(language => new Edition(report, geography, settings, language, chapters) { Data = data, Changes = changes, Quality = quality }).ToList();
        foreach (var edition in editions)
        {
            EntityLinks.AddTo(edition);
        }

        return new(settings, editions, [.. editions.SelectMany(PagesOf)]);
    }

    private static IEnumerable<Page> PagesOf(Edition edition) =>
    [
        .. ChapterPages.Of(edition),
        .. CollaborationPages.Of(edition),
        .. CountyPages.Of(edition),
        .. MunicipalityPages.Of(edition),
        .. TablePages.Of(edition),
        .. ChangePages.Of(edition),
    ];
}
