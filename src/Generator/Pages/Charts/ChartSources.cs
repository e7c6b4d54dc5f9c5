using Generator.Model;

namespace Generator.Pages.Charts;

/// <summary>What a chart rests on: the sources of its table, and the table's page where it has one.</summary>
internal static class ChartSources
{
    public static DataTable? Table(Edition edition, string name) => edition.Report.TryTable(name, out var table) ? table : null;

    /// <summary>The published table that the base data compute under this name.</summary>
    public static DataTable? Published(Edition edition, string computed) =>
        edition.Report.Tables.FirstOrDefault(table => table.Schema.Computed == computed);

    public static T From<T>(this T chart, DataTable? table, Edition edition, string? place = null)
        where T : Chart => table is null ? chart : chart with
        {
            Sources = [.. table.Schema.Sources.Select(source => Source(source, edition, place)).OfType<SourceLink>()],
            Table = Page(table, edition),
        };

    private static SourceLink? Source(TableSource source, Edition edition, string? place) =>
        source.Reference is { } id && edition.Links.TryGet("source", id, out var target)
            ? new(target.Short, edition.Place(place ?? (source.Place.IsEmpty ? null : edition.In(source.Place))), target.Url, target.Fragment)
            : null;

    private static PageLink? Page(DataTable table, Edition edition) =>
        edition.Links.TryGet("table", table.Name, out var page) ? page : null;
}
