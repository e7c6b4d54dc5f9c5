using Generator.Model;

namespace Generator.Tables;

/// <summary>
/// Every table of the report as it is published: a table that a source printed with the cells that the base data give, so that misprints are
/// mended; a base table with the columns that follow from other tables.
/// </summary>
internal static class PublishedTables
{
    public static IReadOnlyList<PublishedTable> Of(Report report) => [.. report.Tables.Select(table => Of(table, report))];

    public static PublishedTable Of(DataTable table, Report report) =>
        table.Schema.Computed is { } name && ReportTables.Compute(name, report) is { } computed
            ? new(Computed(table, computed), computed.Totals)
            : new(table.Schema.ComputedFields.Count == 0 ? table : Extended(table, report), ComputedTable.NoTotals);

    private static DataTable Computed(DataTable printed, ComputedTable computed)
    {
        var schema = printed.Schema;
        return Table(schema, computed.Rows.Count, (row, column) => computed.Rows[row].GetValueOrDefault(schema.Fields[column].Name, ""));
    }

    private static DataTable Extended(DataTable table, Report report)
    {
        var schema = table.Schema;
        IEnumerable<Field> all = [.. schema.Fields, .. schema.ComputedFields];
        var fields = schema.FirstColumns.Select(name => all.First(field => field.Name == name)).Union(all).ToList();
        var added = schema.ComputedFields.ToDictionary(
            field => field.Name,
            field => table.Rows.Select(row => DerivedColumns.Value(table.Name, field.Name, row, report)).ToList());
        TableSchema extended = new(schema.Name, schema.Path, fields)
        {
            Title = schema.Title,
            Description = schema.Description,
            Sources = schema.Sources,
            PrimaryKey = schema.PrimaryKey,
            ForeignKeys = [.. schema.ForeignKeys, .. DerivedColumns.KeysOf(schema)],
            ComputedFields = schema.ComputedFields,
        };
        return Table(extended, table.RowCount, (row, column) =>
            added.TryGetValue(fields[column].Name, out var values) ? values[row] : table[row].Text(fields[column].Name));
    }

    private static DataTable Table(TableSchema schema, int rows, Func<int, int, string> textOf) =>
        new(schema, rows, textOf, (row, _) => new(schema.Path, row + 2, 1));
}
