using Generator.Model;

namespace Generator.Pages.Tables;

/// <summary>Which page tells of a row.</summary>
internal static class Entities
{
    public static PageLink? PageOf(string table, DataRow row, Edition edition) => table switch
    {
        "collaborations" => edition.Report.Collaboration(row.Text("slug")) is { } collaboration ? edition.LinkTo(collaboration) : null,
        "municipalities" => edition.Report.Municipality(row.Text("number")) is { } municipality ? edition.LinkTo(municipality) : null,
        "counties" => edition.Report.County(row.Text("number")) is { } county ? new(county.Name, edition.UrlOf(county)) : null,
        "references" => Listed("source", row, edition),
        "glossary" => Listed("term", row, edition),
        _ => null,
    };

    private static PageLink? Listed(string kind, DataRow row, Edition edition) =>
        edition.Links.TryGet(kind, row.Text("id"), out var link) ? link : null;
}
