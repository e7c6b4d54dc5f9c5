namespace Generator.Pages;

/// <summary>The page that tells what is different from the edition before; there is none where nothing is compared.</summary>
internal static class ChangePages
{
    private const string Kind = "changes";

    public static IEnumerable<Page> Of(Edition edition)
    {
        if (edition.Changes is not { } changes || LinkIn(edition) is not { } link)
        {
            yield break;
        }

        yield return new(KeyIn(edition), Kind, edition.Language, link.Url, link.Title, Kind, "data/datapackage.json")
        {
            Section = KeyIn(edition),
            Shows = () => ChangesContent.Of(changes, edition),
            Description = edition.Text("changes.description"),
            Breadcrumbs = [new(edition.Text("menu.home"), edition.Url())],
        };
    }

    /// <summary>What texts and templates call the page: its address in the first language, as with texts.</summary>
    public static string KeyIn(Edition edition) => edition.Settings.Primary.Address(Kind);

    public static PageLink? LinkIn(Edition edition) => edition.Changes is null
        ? null
        : new(edition.Text("changes.title"), edition.Url(edition.Language.Address(Kind))) { Short = edition.Text("changes.short") };
}
