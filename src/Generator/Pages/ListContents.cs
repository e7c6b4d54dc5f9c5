using Generator.Model;
using Generator.Pages.Tables;

namespace Generator.Pages;

/// <summary>A collaboration in the list of all.</summary>
internal sealed record CollaborationCard(string Name, PageUrl Url, string Colour, string Municipalities, string Inhabitants, MapView? Map);

/// <summary>A county in the list of all.</summary>
internal sealed record CountyLine(string Name, PageUrl Url, Cell Participating, Cell Municipalities, Cell Percent, Cell Collaborations);

/// <summary>A county with its municipalities.</summary>
internal sealed record CountyGroup(string Id, string Name, PageUrl Url, IReadOnlyList<Neighbourhood> Municipalities);

/// <summary>A term of the glossary.</summary>
internal sealed record Term(string Id, string Name, string Abbreviation, string Explanation, IReadOnlyList<ForeignText> Others);

/// <summary>What something is called in another language than the page's.</summary>
internal sealed record ForeignText(string Language, string Text);

/// <summary>The terms under one letter.</summary>
internal sealed record Letter(string Initial, IReadOnlyList<Term> Terms);

/// <summary>A source or a work that one cites.</summary>
internal sealed record Reference(string Id, string Title, string Author, string Year, string Publisher, string Url, string Note)
{
    /// <summary>The work's own title, where the page gives it in translation.</summary>
    public ForeignText? Original { get; init; }
}

/// <summary>The references of one kind.</summary>
internal sealed record ReferenceGroup(string Kind, string Title, IReadOnlyList<Reference> References);

/// <summary>A place where a source contradicts itself, another, or what can be computed.</summary>
internal sealed record Deviation(string Id, string Place, string Kind, string Stated, string Against, string Resolution);

/// <summary>The deviations of one source.</summary>
internal sealed record DeviationGroup(string Id, string Title, IReadOnlyList<Deviation> Deviations);

/// <summary>What the pages that list things show; which one a text asks for by its template.</summary>
internal static class ListContents
{
    public static object? Of(string template, Edition edition) => template switch
    {
        "home" => HomeContent.Of(edition),
        "collaborations" => edition.Report.Collaborations.OrderBy(collaboration => edition.In(collaboration.Name), edition.Names).Select(collaboration => Card(collaboration, edition)).ToList(),
        "counties" => Counties(edition),
        "municipalities" => Municipalities(edition),
        "glossary" => Glossary(edition),
        "sources" => References(edition),
        "deviations" => Deviations(edition),
        "tables" => TableGroups.Of(edition),
        "data" => DataContent.Of(edition),
        "map" => MapContent.Of(edition),
        "quality" => QualityContent.Of(edition),
        _ => null,
    };

    private static CollaborationCard Card(Collaboration collaboration, Edition edition) => new(
        edition.In(collaboration.Name),
        edition.UrlOf(collaboration),
        edition.Geography?.ClassOf(collaboration) ?? "c1",
        edition.Count("municipalities", collaboration.Members.Count),
        edition.Fill("counted.inhabitants", ("count", edition.Numbers.Text(collaboration.Population))),
        edition.Maps?.Mini(collaboration));

    private static List<CountyLine> Counties(Edition edition) =>
    [
        .. edition.Report.Counties.OrderBy(county => county.Name, edition.Names).Select(county =>
        {
            var figures = CountyFigures.Of(county, edition);
            return new CountyLine(
                county.Name,
                edition.UrlOf(county),
                edition.Figures.Cell(figures.Participating, 0, null),
                edition.Figures.Cell(figures.Municipalities, 0, null),
                edition.Figures.Cell(figures.Percent, 0, null),
                edition.Figures.Cell(figures.Collaborations, 0, null));
        }),
    ];

    private static List<CountyGroup> Municipalities(Edition edition) =>
    [
        .. edition.Report.Counties.OrderBy(county => county.Name, edition.Names).Select(county => new CountyGroup(
            county.Slug,
            county.Name,
            edition.UrlOf(county),
            [
                .. edition.Report.MunicipalitiesOf(county).OrderBy(municipality => municipality.Name, edition.Names).Select(municipality => new Neighbourhood(
                    municipality.Name,
                    edition.UrlOf(municipality),
                    edition.Geography?.ClassOf(municipality) ?? "outside",
                    edition.Report.CollaborationOf(municipality) is { } collaboration ? edition.In(collaboration.ShortName) : edition.Text("figures.outside_short"))),
            ])),
    ];

    private static List<Letter> Glossary(Edition edition) =>
    [
        .. Rows(edition, "glossary")
            .Select(row => new Term(
                row.Text("id"),
                row.Text("term", edition.Language.Code),
                row.Text("abbreviation"),
                row.Text("explanation", edition.Language.Code),
                Others(row, "term", edition)))
            .OrderBy(term => term.Name, edition.Names)
            .GroupBy(term => edition.Names.Initial(term.Name))
            .Select(group => new Letter(group.Key, [.. group])),
    ];

    private static List<ReferenceGroup> References(Edition edition) =>
    [
        .. Rows(edition, "references")
            .GroupBy(row => row.Text("kind"))
            .Select(group => new ReferenceGroup(
                group.Key,
                edition.Text($"reference_kinds.{group.Key}"),
                [
                    .. group.Select(row => new Reference(
                        row.Text("id"),
                        row.Text("title", edition.Language.Code),
                        row.Text("author", edition.Language.Code),
                        row.Text("year"),
                        row.Text("publisher") == row.Text("author") ? "" : row.Text("publisher", edition.Language.Code),
                        row.Text("url"),
                        row.Text("note", edition.Language.Code)) { Original = Others(row, "title", edition).FirstOrDefault(title => title.Language == edition.Settings.Primary.Code) }),
                ])),
    ];

    private static List<DeviationGroup> Deviations(Edition edition) =>
    [
        .. Rows(edition, "deviations")
            .GroupBy(row => row.Text("source"))
            .Select(group => new DeviationGroup(
                group.Key,
                edition.Links.TryGet("source", group.Key, out var source) ? source.Short : group.Key,
                [
                    .. group.Select(row => new Deviation(
                        row.Text("id"),
                        edition.Place(row.Text("place")) ?? "",
                        edition.Text($"deviation_kinds.{row.Text("kind")}"),
                        row.Text("stated", edition.Language.Code),
                        row.Text("against", edition.Language.Code),
                        row.Text("resolution", edition.Language.Code))),
                ])),
    ];

    private static List<ForeignText> Others(DataRow row, string column, Edition edition) =>
    [
        .. edition.Settings.Languages
            .Where(language => language != edition.Language)
            .Select(language => new ForeignText(language.Code, row.Text(column, language.Code)))
            .Where(other => other.Text.Length > 0 && other.Text != row.Text(column, edition.Language.Code)),
    ];

    private static IEnumerable<DataRow> Rows(Edition edition, string table) => edition.Report.TryTable(table, out var rows) ? rows.Rows : [];
}
