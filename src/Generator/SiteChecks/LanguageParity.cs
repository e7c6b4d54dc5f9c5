using Generator.Checks;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Pages;

namespace Generator.SiteChecks;

/// <summary>What one language of the site has, the others have too: pages, texts about entities, the titles of the data, and the words for places in the sources.</summary>
internal static class LanguageParity
{
    public static CheckResult Run(SitePlan plan, DiagnosticList diagnostics)
    {
        var whole = plan.Settings.Languages.Count == 1 | (PagesMatch(plan, diagnostics) & TextsMatch(plan, diagnostics) & DataMatches(plan, diagnostics) & PlaceParity.Check(plan, diagnostics));
        var languages = string.Join(", ", plan.Settings.Languages.Select(language => language.Code));
        return new(
            whole,
            $"Språk: {languages}{(whole ? ", hver side på alle" : "; noe mangler på et av dem")}",
            $"Languages: {languages}{(whole ? ", each page in all" : "; something is missing in one of them")}");
    }

    private static bool PagesMatch(SitePlan plan, DiagnosticList diagnostics)
    {
        var whole = true;
        foreach (var same in plan.Pages.GroupBy(page => page.Key))
        {
            foreach (var missing in plan.Settings.Languages.Except(same.Select(page => page.Language)))
            {
                whole = false;
                Say(
                    same.First().Source,
                    $"siden '{same.First().Title}' finnes ikke på '{missing.Code}'",
                    $"the page '{same.First().Title}' does not exist in '{missing.Code}'",
                    diagnostics);
            }
        }

        return whole;
    }

    // The page of an entity is there in every language; what an author has written about it may not be.
    private static bool TextsMatch(SitePlan plan, DiagnosticList diagnostics)
    {
        var whole = true;
        foreach (var same in plan.Pages.GroupBy(page => page.Key).Where(same => same.Any(page => page.Text is not null)))
        {
            var written = same.First(page => page.Text is not null);
            foreach (var page in same.Where(page => page.Text is null))
            {
                whole = false;
                Say(
                    written.Text!.File,
                    $"teksten om '{written.Title}' finnes ikke på '{page.Language.Code}'",
                    $"the text about '{written.Title}' does not exist in '{page.Language.Code}'",
                    diagnostics);
            }
        }

        return whole;
    }

    private static bool DataMatches(SitePlan plan, DiagnosticList diagnostics)
    {
        var whole = true;
        foreach (var language in plan.Settings.Languages.Skip(1).Select(language => language.Code))
        {
            foreach (var (key, text) in plan.Editions[0].Report.Tables.SelectMany(table => TextsOf(table.Schema)).Where(pair => !Has(pair.Text, language)))
            {
                whole = false;
                Say(
                    "data/datapackage.json",
                    $"{key}@{language} mangler; uten er det '{text.Plain}'",
                    $"{key}@{language} is missing; without it stands '{text.Plain}'",
                    diagnostics);
            }
        }

        return whole;
    }

    private static bool Has(LocalizedText text, string language) => text.IsEmpty || text.Twins.TryGetValue(language, out var twin) && twin.Length > 0;

    private static IEnumerable<(string Key, LocalizedText Text)> TextsOf(TableSchema table) =>
    [
        ($"{table.Name}: title", table.Title),
        ($"{table.Name}: description", table.Description),
        .. table.Fields.SelectMany(field => TextsOf($"{table.Name}.{field.Name}", field)),
    ];

    private static IEnumerable<(string Key, LocalizedText Text)> TextsOf(string name, Field field) =>
    [
        ($"{name}: title", field.Title),
        ($"{name}: description", field.Description),
        ($"{name}: unit", field.Unit),
        .. field.Labels.Select(label => ($"{name}: labels.{label.Key}", label.Value)),
    ];

    private static void Say(string file, string norwegian, string english, DiagnosticList diagnostics) =>
        diagnostics.Error(SourceLocation.File(file), norwegian, english);
}
