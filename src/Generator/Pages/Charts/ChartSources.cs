using Generator.Model;

namespace Generator.Pages.Charts;

/// <summary>What a chart rests on: the sources of its table, and the table's page.</summary>
internal static class ChartSources
{
    public static DataTable? Table(Edition edition, string name) => edition.Report.TryTable(name, out var table) ? table : null;

    /// <summary>The published table that the base data compute under this name.</summary>
    public static DataTable? Published(Edition edition, string computed) =>
        edition.Report.Tables.FirstOrDefault(table => table.Schema.Computed == computed);

    /// <summary>The chart with its sources; <paramref name="place"/> says more exactly where in them the figures stand.</summary>
    public static T From<T>(this T chart, DataTable? table, Edition edition, string? place = null)
        where T : Chart => table is null || !edition.Tables.TryGet(table.Name, out var view) ? chart : chart with
        {
            Sources = place is null ? view.Origins : [.. view.Origins.Select(origin => origin with { Place = place })],
            Table = new(view.Title, view.Url),
        };
}
