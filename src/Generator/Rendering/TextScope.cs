using Generator.Model;
using Generator.Pages;
using Scriban.Runtime;

namespace Generator.Rendering;

/// <summary>Everything that an author's text can name, in one language; made once, shared by all its texts.</summary>
internal static class TextScope
{
    public static ScriptObject For(Edition edition, Partials partials)
    {
        var report = edition.Report;
        var collaborations = report.Collaborations.Select(collaboration => CollaborationFigures.Of(collaboration, edition)).ToList();
        var counties = report.Counties.Select(county => CountyFigures.Of(county, edition)).ToList();
        var municipalities = report.Municipalities.Select(municipality => MunicipalityFigures.Of(municipality, edition)).ToList();
        ScriptObject scope = new()
        {
            ["national"] = NationalFigures.Of(report),
            ["collaborations"] = Lookup.Of(collaborations.ToDictionary(collaboration => collaboration.Slug)),
            ["counties"] = Lookup.Of(counties.ToDictionary(county => county.Number)),
            ["municipalities"] = Lookup.Of(municipalities.ToDictionary(municipality => municipality.Number)),
            ["all"] = new ScriptObject
            {
                ["collaborations"] = collaborations,
                ["counties"] = counties,
                ["municipalities"] = municipalities,
            },
            ["ranked"] = new ScriptObject
            {
                ["municipalities"] = Ranked(collaborations, collaboration => collaboration.Municipalities),
                ["population"] = Ranked(collaborations, collaboration => collaboration.Population),
                ["area"] = Ranked(collaborations, collaboration => collaboration.Area),
                ["fte"] = Ranked(collaborations.Where(collaboration => collaboration.Fte is not null), collaboration => collaboration.Fte!.Value),
            },
            ["data"] = Lookup.Of(report.Tables.ToDictionary(table => table.Name, table => TableValues.Of(table, edition))),
            ["published"] = Lookup.Of(report.Tables
                .Where(table => table.Schema.Computed is not null)
                .ToDictionary(table => table.Name.Replace("tabell-", "", StringComparison.Ordinal).Replace('-', '.'), table => TableValues.Of(table, edition))),
            ["figures"] = Figures(report),
        };
        TextFunctions.AddTo(scope, edition);
        TextTables.AddTo(scope, edition, partials);
        TextCharts.AddTo(scope, edition, partials);
        TextMaps.AddTo(scope, edition, partials);
        return scope;
    }

    private static List<CollaborationFigures> Ranked(IEnumerable<CollaborationFigures> collaborations, Func<CollaborationFigures, decimal> figure) =>
        [.. collaborations.OrderByDescending(figure).ThenBy(collaboration => collaboration.Number)];

    private static Lookup Figures(Report report) => report.TryTable("figures", out var table)
        ? Lookup.Of(table.Rows.ToDictionary(row => row.Text("id"), row => row.Number("value") ?? 0))
        : Lookup.Of(new Dictionary<string, decimal>());
}
