using Generator.Model;
using static Generator.Tables.ComputedTable;

namespace Generator.Tables;

/// <summary>Columns that a base table gets when it is published, by the names that its schema lists under computedFields.</summary>
internal static class DerivedColumns
{
    private static readonly Dictionary<(string Table, string Column), Func<DataRow, Report, string>> Columns = new()
    {
        [("municipalities", "collaboration")] = (row, report) => Number(CollaborationOf(row, report)?.Number),
        [("municipalities", "role")] = Role,
        [("municipalities", "collaboration_missing")] = (row, report) => CollaborationOf(row, report) is null ? "not_relevant" : "",
        [("collaborations", "municipalities")] = (row, report) => Number(Collaboration(row, report)?.Members.Count),
        [("collaborations", "population")] = (row, report) => Number(Collaboration(row, report)?.Population),
        [("collaborations", "area_km2")] = (row, report) => Number(Collaboration(row, report)?.Area),
        [("collaborations", "fte_per_1000")] = (row, report) => Number(Collaboration(row, report)?.FtePerThousand, 2),
    };

    public static IEnumerable<string> NamesOf(string table) => Columns.Keys.Where(key => key.Table == table).Select(key => key.Column);

    public static string Value(string table, string column, DataRow row, Report report) =>
        Columns.TryGetValue((table, column), out var value) ? value(row, report) : "";

    /// <summary>What the added columns refer to.</summary>
    public static IEnumerable<ForeignKey> KeysOf(TableSchema schema) =>
        schema.Name == "municipalities" && schema.ComputedFields.Any(field => field.Name == "collaboration")
            ? [new(["collaboration"], "collaborations", ["number"])]
            : [];

    private static string Role(DataRow row, Report report) => CollaborationOf(row, report) switch
    {
        null => "",
        var collaboration => collaboration.Hosts.Any(host => host.Number.Text == row.Text("number")) ? "host" : "member",
    };

    private static Collaboration? CollaborationOf(DataRow row, Report report) =>
        report.Municipality(row.Text("number")) is { } municipality ? report.CollaborationOf(municipality) : null;

    private static Collaboration? Collaboration(DataRow row, Report report) => report.Collaboration(row.Text("slug"));
}
