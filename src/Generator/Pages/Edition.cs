using System.Collections.Concurrent;
using Generator.Comparing;
using Generator.Exports;
using Generator.Model;
using Generator.Pages.Tables;

namespace Generator.Pages;

/// <summary>The report in one language: what every page of that language is made from.</summary>
internal sealed class Edition
{
    private readonly Lazy<ReportRanks> _ranks;
    private readonly Lazy<TableViews> _tables;
    private readonly Dictionary<string, Chapter> _byName;
    private readonly SourcePlaces _places;
    private readonly ConcurrentDictionary<Municipality, PageUrl> _urls = [];
    private readonly ConcurrentDictionary<string, string> _texts = new(StringComparer.Ordinal);

    public Edition(Report report, Geography? geography, SiteSettings settings, SiteLanguage language, IReadOnlyList<Chapter> chapters)
    {
        (Report, Geography, Settings, Language) = (report, geography, settings, language);
        Figures = new(this);
        Maps = geography is null ? null : new(this, geography);
        Names = new(language.Texts["numbers"]["after_z"].Text);
        Chapters = [.. chapters.Where(chapter => chapter.Language == language.Code)];
        _byName = Chapters.ToDictionary(chapter => chapter.Name);
        Numbers = new(language.Texts["numbers"]["group"].Text, language.Texts["numbers"]["point"].Text);
        _ranks = new(() => new(report));
        Links = new(language, settings.Primary);
        _places = new(language.Texts["places"], settings.Primary.Texts["numbers"]["and"].Text);
        _tables = new(() => new(this));
    }

    public Report Report { get; }

    /// <summary>Where things lie; null for a report without borders.</summary>
    public Geography? Geography { get; }

    public Maps? Maps { get; }

    public Figures Figures { get; }

    /// <summary>The order of names in the language.</summary>
    public Alphabet Names { get; }

    public SiteSettings Settings { get; }

    public SiteLanguage Language { get; }

    public IReadOnlyList<Chapter> Chapters { get; }

    public NumberFormat Numbers { get; }

    public TextTree Texts => Language.Texts;

    public TableViews Tables => _tables.Value;

    /// <summary>The files that readers can take away.</summary>
    public IReadOnlyList<DataFile> Data { get; init; } = [];

    /// <summary>What is different from the edition before; null where there is none.</summary>
    public EditionComparison? Changes { get; init; }

    /// <summary>What the tests of the site found; null for a build that was not given their record.</summary>
    public QualityRecord? Quality { get; init; }

    public ReportRanks Ranks => _ranks.Value;

    /// <summary>What texts can link to; filled as the pages are planned.</summary>
    public LinkTargets Links { get; }

    public PageUrl Url(params ReadOnlySpan<string> segments) =>
        Language.Folder is { } folder ? PageUrl.Page([folder, .. segments]) : PageUrl.Page(segments);

    /// <summary>A file of the language's own: "feed.xml", "en/feed.xml".</summary>
    public PageUrl File(string name) => PageUrl.File(Language.Folder is { } folder ? $"{folder}/{name}" : name);

    public PageUrl UrlOf(Collaboration collaboration) => Url(Language.Address("collaborations"), collaboration.Slug);

    public PageUrl UrlOf(County county) => Url(Language.Address("counties"), county.Slug);

    // Asked for wherever the municipality is named, thousands of times in a long report.
    public PageUrl UrlOf(Municipality municipality) => _urls.TryGetValue(municipality, out var url)
        ? url
        : _urls[municipality] = Url(Language.Address("municipalities"), $"{municipality.Number.Text}-{municipality.Slug}");

    /// <summary>A text of the language by its dotted name: "missing.not_stated".</summary>
    public string Text(string path) =>
        _texts.TryGetValue(path, out var text) ? text : _texts[path] = path.Split('.').Aggregate(Texts, (tree, name) => tree[name]).Text;

    /// <summary>A text with its {places} filled.</summary>
    public string Fill(string path, params ReadOnlySpan<(string Place, string Text)> places)
    {
        var text = Text(path);
        foreach (var (place, with) in places)
        {
            text = text.Replace($"{{{place}}}", with, StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>A place in a source, as the data has it ("tabell 2.3, rad 6"), in the words of this language.</summary>
    public string? Place(string? place) => place is null ? null : _places.In(place);

    /// <summary>The words of such a place that this language does not translate.</summary>
    public IEnumerable<string> MissingIn(string place) => _places.Missing(place);

    /// <summary>The words and phrases of such places that this language translates.</summary>
    public IEnumerable<string> PlaceWords => Texts["places"].Names;

    public string In(LocalizedText text) => text.In(Language.Code);

    /// <summary>A number of things, with the word that goes with it: "1 kommune", "25 kommuner".</summary>
    public string Count(string things, int count) =>
        $"{Numbers.Text(count)} {Text(count == 1 ? $"counted.{things}.one" : $"counted.{things}.many")}";

    public PageLink LinkTo(Collaboration collaboration) => new(In(collaboration.Name), UrlOf(collaboration));

    public PageLink LinkTo(Municipality municipality) => new(municipality.Name, UrlOf(municipality));

    /// <summary>The way from the front page to the list that an entity stands in.</summary>
    public IReadOnlyList<PageLink> Crumbs(string kind) =>
        [new(Text("menu.home"), Url()), new(Text($"menu.{kind}"), Url(Language.Address(kind)))];

    /// <summary>The key of the page that lists the entities of a kind.</summary>
    public string ListKey(string kind) => $"{Settings.Primary.Address(kind)}/index";

    /// <summary>What an author has written about an entity.</summary>
    public Chapter? Narrative(string kind, string id) =>
        _byName.GetValueOrDefault($"{Settings.Primary.Address(kind)}/{id}");
}
