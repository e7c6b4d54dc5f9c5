using System.Text;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Sources;
using Generator.Tables;

namespace Generator.Skeletons;

/// <summary>
/// The tables that a source has printed, written anew from the base data: for an edition that no source has printed. Deviations that explained a
/// printed cell are kept as what they tell of the source, but no longer point to a cell.
/// </summary>
internal static class PrintedTables
{
    private static readonly string[] CellColumns = ["table", "row", "column", "published", "corrected"];

    /// <summary>The files whose bytes change.</summary>
    public static IReadOnlyList<SourceFile> Recompute(SiteSources sources, Report report)
    {
        var computed = report.Tables
            .Where(table => table.Schema.Computed is not null)
            .Select(table => (Table: table, Anew: ReportTables.Compute(table.Schema.Computed!, report)))
            .Where(pair => pair.Anew is not null)
            .ToDictionary(pair => pair.Table.Name, pair => (pair.Table, Anew: pair.Anew!));
        List<SourceFile> files =
        [
            .. computed.Values.Select(pair => Written(pair.Table, pair.Anew.Rows.Count, (row, column) => pair.Anew.Rows[row].GetValueOrDefault(column, ""))),
        ];
        if (report.TryTable("totals", out var totals))
        {
            files.Add(Written(totals, totals.RowCount, (row, column) =>
                column == "published" && computed.TryGetValue(totals[row].Text("table"), out var pair) && pair.Anew.Totals.TryGetValue(totals[row].Text("column"), out var sum)
                    ? sum
                    : totals[row].Text(column)));
        }

        if (report.TryTable("deviations", out var deviations))
        {
            files.Add(Written(deviations, deviations.RowCount, (row, column) =>
                CellColumns.Contains(column) && computed.ContainsKey(deviations[row].Text("table")) ? "" : deviations[row].Text(column)));
        }

        return [.. files.Where(file => !sources.Data.Any(old => old.Path == file.Path && Same(old, file)))];
    }

    /// <summary>
    /// The sources with no rows in the tables that are to be written anew: a row of theirs may name a collaboration that the edition no longer has.
    /// </summary>
    public static SiteSources Emptied(SiteSources sources)
    {
        var printed = DataPackageLoader.Load(sources.Data, new DiagnosticList())?.Resources
            .Where(resource => resource.Schema.Computed is { } name && ReportTables.Names.Contains(name))
            .ToDictionary(resource => resource.Schema.Path, resource => resource.Schema, StringComparer.Ordinal);
        return sources with
        {
            Data = [.. sources.Data.Select(file => printed?.TryGetValue(file.Path, out var schema) is true ? CsvRows.File(file.Path, [[.. schema.Fields.Select(field => field.Name)]]) : file)],
        };
    }

    /// <summary>What can differ from the data only because a source has printed it.</summary>
    public static IReadOnlySet<string> PathsOf(Report report) => report.Tables
        .Where(table => table.Schema.Computed is not null || table.Name is "totals" or "deviations")
        .Select(table => table.Schema.Path)
        .ToHashSet(StringComparer.Ordinal);

    private static SourceFile Written(DataTable table, int rows, Func<int, string, string> cell)
    {
        List<string> columns = [.. table.Schema.Fields.Select(field => field.Name)];
        return CsvRows.File(table.Schema.Path, [columns, .. Enumerable.Range(0, rows).Select(row => (IReadOnlyList<string>)[.. columns.Select(column => cell(row, column))])]);
    }

    // A checkout with other line ends holds the same table.
    private static bool Same(SourceFile one, SourceFile other) => Text(one) == Text(other);

    private static string Text(SourceFile file) => Encoding.UTF8.GetString(file.Bytes.Span).ReplaceLineEndings("\n");
}
