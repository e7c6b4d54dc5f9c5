using System.Globalization;
using Generator.Model;
using Generator.Pages;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Generator.Rendering;

/// <summary>What every template of a language can name, whatever the page: words, addresses, numbers and dates.</summary>
internal static class SharedValues
{
    public static ScriptObject For(Edition edition, AssetSet assets)
    {
        ScriptObject shared = new()
        {
            ["t"] = Words(edition.Texts),
            ["lang"] = edition.Language.Code,
            ["site"] = new ScriptObject
            {
                ["home"] = edition.Url(),
                ["feed"] = edition.File("feed.xml"),
                ["search"] = PageUrl.File("pagefind/pagefind.js"),
                ["lookup"] = MunicipalityLookup.File,
                ["manifest"] = edition.File("site.webmanifest"),
                ["repository"] = edition.Settings.Repository?.ToString().TrimEnd('/'),
                ["year"] = Latest(edition)?.ToString("yyyy", CultureInfo.InvariantCulture) ?? "",
            },
        };
        shared.Import("asset", new Func<TemplateContext, SourceSpan, string, PageUrl>((_, span, name) =>
            assets.Find(name) ?? throw new WrongNameException(span, name, assets.Names)));
        shared.Import("assets_under", new Func<string, IReadOnlyList<PageUrl>>(folder =>
            [.. assets.Names.Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(name => assets.Find(name)!)]));
        shared.Import("url", new Func<TemplateContext, SourceSpan, string, PageUrl>((_, span, key) => Target(edition, span, key).Url));
        shared.Import("has_page", new Func<string, bool>(key => edition.Links.TryGet("page", key, out _)));
        shared.Import("title_of", new Func<TemplateContext, SourceSpan, string, string>((_, span, key) => Target(edition, span, key).Short));
        shared.Import("description_of", new Func<string, string?>(key => edition.Chapters.FirstOrDefault(chapter => chapter.Name == key)?.Description));
        shared.Import("plain", new Func<string, string>(Alphabet.Plain));
        shared.Import("kind_of", new Func<Page, string>(page => edition.Texts["search"]["kinds"].TryGet(page.Kind, out _) ? page.Kind : "page"));
        shared.Import("canonical", new Func<PageUrl, object>(url =>
            edition.Settings.Base is { } start ? $"{start}{url.Path[1..]}" : url));
        shared.Import("address", new Func<PageUrl, string>(url =>
            edition.Settings.Base is { } start ? $"{start}{url.Path[1..]}" : url.Path));
        shared.Import("absolute", new Func<PageUrl, object>(url =>
            edition.Settings.PublicAddress is { } start ? $"{start}{url.Path[1..]}" : url));
        shared.Import("number", new Func<decimal, int, string>(edition.Numbers.Text));
        shared.Import("iso_date", new Func<DateOnly, string>(date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        shared.Import("date_text", new Func<DateOnly, string>(date => DateText(date, edition)));
        TextFunctions.AddTo(shared, edition);
        return shared;
    }

    private static DateOnly? Latest(Edition edition) =>
        edition.Chapters.Count == 0 ? null : edition.Chapters.Max(chapter => chapter.Updated);

    private static PageLink Target(Edition edition, SourceSpan span, string key) =>
        edition.Links.TryGet("page", key, out var target) ? target : throw new WrongNameException(span, key, edition.Links.IdsOf("page"));

    // "21. november 2026" or "21 November 2026", as the language's text says.
    private static string DateText(DateOnly date, Edition edition) => edition.Text("numbers.date")
        .Replace("{day}", date.Day.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{month}", edition.Text("numbers.months").Split(' ').ElementAtOrDefault(date.Month - 1) ?? "", StringComparison.Ordinal)
        .Replace("{year}", date.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    // A text of the language, or more names, so that a template says t.menu.home.
    private static object Words(TextTree tree) => tree.Leaf is { } text
        ? text
        : Lookup.Of(tree.Names.ToDictionary(name => name, name => Words(tree[name])));
}
