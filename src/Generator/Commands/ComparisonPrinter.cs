using System.Text.Json.Serialization;
using Generator.Comparing;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Sources;

namespace Generator.Commands;

/// <summary>Prints what is different between two editions: to people table by table, to programs an object a line.</summary>
internal sealed class ComparisonPrinter(TextWriter output, DiagnosticLanguage language, DiagnosticFormat format, string folder)
{
    public void Print(EditionComparison comparison)
    {
        var changed = comparison.Tables.Where(table => !table.IsSame).ToList();
        if (format is DiagnosticFormat.Json)
        {
            foreach (var change in changed.SelectMany(Lines))
            {
                output.WriteLine(JsonLine.Of(change));
            }

            return;
        }

        output.WriteLine(In($"Sammenlignet med {folder}:", $"Compared with {folder}:"));
        foreach (var table in changed)
        {
            Print(table);
        }

        var same = comparison.Tables.Count - changed.Count;
        output.WriteLine(In(
            $"{changed.Count} {(changed.Count == 1 ? "tabell" : "tabeller")} forskjellig, {same} like.",
            $"{changed.Count} {(changed.Count == 1 ? "table differs" : "tables differ")}, {same} {(same == 1 ? "is" : "are")} the same."));
    }

    private void Print(TableChanges table)
    {
        if (table.Before is null || table.Now is null)
        {
            var rows = table.Latest.RowCount;
            output.WriteLine(table.Before is null
                ? In($"{table.Name}: ny tabell, {rows} {Rows(rows)}", $"{table.Name}: new table, {rows} {Rows(rows)}")
                : In($"{table.Name}: tabellen er borte, {rows} {Rows(rows)}", $"{table.Name}: the table is gone, {rows} {Rows(rows)}"));
            return;
        }

        var (added, gone, changed) = (table.RowsIn.Count, table.RowsOut.Count, table.RowsChanged.Count);
        output.WriteLine(In(
            $"{table.Name}: {added} {Rows(added)} inn, {gone} ut, {changed} endret",
            $"{table.Name}: {added} {Rows(added)} in, {gone} out, {changed} changed"));
        Print(table.ColumnsIn.Select(column => In($"+ kolonnen {column}", $"+ the column {column}")));
        Print(table.ColumnsOut.Select(column => In($"- kolonnen {column}", $"- the column {column}")));
        Print(table.RowsIn.Select(row => $"+ {Named(row)}"));
        Print(table.RowsOut.Select(row => $"- {Named(row)}"));
        Print(table.RowsChanged.Select(row => $"~ {Named(row.Now)}: {string.Join("; ", row.Columns.Select(column => Cell(row, column)))}"));
    }

    private void Print(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            output.WriteLine($"  {line}");
        }
    }

    private string Cell(RowChange row, string column) =>
        $"{column} {Shown(row.Before.Text(column))} → {Shown(row.Now.Text(column))}";

    private string Shown(string text) => text.Length == 0 ? In("(tom)", "(empty)") : Excerpt.Of(text);

    // The key, and the name where there is one.
    private static string Named(DataRow row)
    {
        var name = row.Text("name");
        var key = Excerpt.Of(string.Join('/', Key(row)));
        return name.Length == 0 || name == key ? key : $"{key} ({Excerpt.Of(name)})";
    }

    // All its cells where the table has no key.
    private static IEnumerable<string> Key(DataRow row) =>
        (row.Table.Schema.PrimaryKey is { Count: > 0 } key ? key : row.Table.Schema.Fields.Select(field => field.Name)).Select(row.Text);

    private static IEnumerable<Line> Lines(TableChanges table)
    {
        if (table.Before is null || table.Now is null)
        {
            return [new(table.Name, table.Before is null ? "table_in" : "table_out")];
        }

        return
        [
            .. table.ColumnsIn.Select(column => new Line(table.Name, "column_in") { Column = column }),
            .. table.ColumnsOut.Select(column => new Line(table.Name, "column_out") { Column = column }),
            .. table.RowsIn.Select(row => new Line(table.Name, "row_in") { Key = [.. Key(row)] }),
            .. table.RowsOut.Select(row => new Line(table.Name, "row_out") { Key = [.. Key(row)] }),
            .. table.RowsChanged.SelectMany(row => row.Columns.Select(column => new Line(table.Name, "cell")
            {
                Key = [.. Key(row.Now)],
                Column = column,
                Before = row.Before.Text(column),
                Now = row.Now.Text(column),
            })),
        ];
    }

    private string Rows(int count) => count == 1 ? In("rad", "row") : In("rader", "rows");

    private string In(string norwegian, string english) => language is DiagnosticLanguage.English ? english : norwegian;

    private sealed record Line(
        [property: JsonPropertyName("table")] string Table,
        [property: JsonPropertyName("change")] string Change)
    {
        [JsonPropertyName("key")]
        public IReadOnlyList<string>? Key { get; init; }

        [JsonPropertyName("column")]
        public string? Column { get; init; }

        [JsonPropertyName("before")]
        public string? Before { get; init; }

        [JsonPropertyName("now")]
        public string? Now { get; init; }
    }
}
