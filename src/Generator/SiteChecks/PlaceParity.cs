using Generator.Diagnostics;
using Generator.Model;
using Generator.Pages;

namespace Generator.SiteChecks;

/// <summary>Each language says the places in the sources in its own words: "tabell 2.3" is "table 2.3". A word is told of once, where it first stands.</summary>
internal static class PlaceParity
{
    public static bool Check(SitePlan plan, DiagnosticList diagnostics)
    {
        var whole = true;
        foreach (var edition in plan.Editions.Skip(1))
        {
            var file = $"content/texts/{edition.Language.Code}.json";
            var missing = plan.Editions[0].Report.Tables
                .SelectMany(table => PlacesOf(table, edition.Language.Code))
                .SelectMany(place => edition.MissingIn(place.Text).Select(word => (Word: word, place.Text, place.Where)))
                .DistinctBy(place => place.Word);
            foreach (var (word, text, where) in missing)
            {
                whole = false;
                var (norwegian, english) = NearestName.Suggestion(word, edition.PlaceWords);
                diagnostics.Error(
                    where,
                    $"'{word}' i stedet '{text}' er ikke oversatt; skriv det under 'places' i {file}{norwegian}",
                    $"'{word}' in the place '{text}' is not translated; write it under 'places' in {file}{english}");
            }
        }

        return whole;
    }

    // A place with a twin in the language needs no translation word by word.
    private static IEnumerable<(string Text, SourceLocation Where)> PlacesOf(DataTable table, string language) =>
    [
        .. table.Schema.Sources
            .Where(source => source.Place.Plain.Length > 0 && !source.Place.Twins.ContainsKey(language))
            .Select(source => (source.Place.Plain, SourceLocation.File("data/datapackage.json"))),
        .. table.Schema.ColumnOf("place") is null || table.Schema.ColumnOf($"place_{language}") is not null
            ? []
            : table.Rows.Select(row => (row.Text("place"), At(row.PlaceOf("place")))),
    ];

    private static SourceLocation At(CellPlace place) => new(place.Path, place.Line, place.Column);
}
