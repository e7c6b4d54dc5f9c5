using Generator.Diagnostics;
using Generator.Model;
using Generator.Tables;

namespace Generator.Checks;

/// <summary>Computes a published table anew from the base data and compares it with what the source printed, cell by cell.</summary>
internal sealed class PublishedTableCheck(Report report, Deviations deviations, DiagnosticList diagnostics)
{
    private int _matched;
    private int _explained;
    private int _unexplained;

    public static IEnumerable<CheckResult> RunAll(Report report, Deviations deviations, DiagnosticList diagnostics) =>
        report.Tables
            .Where(table => table.Schema.Computed is not null)
            .Select(table => new PublishedTableCheck(report, deviations, diagnostics).Run(table));

    private CheckResult Run(DataTable published)
    {
        if (ReportTables.Compute(published.Schema.Computed!, report) is not { } computed)
        {
            var (norwegian, english) = NearestName.Suggestion(published.Schema.Computed!, ReportTables.Names);
            diagnostics.Error(
                SourceLocation.File("data/datapackage.json"),
                $"tabellen '{published.Name}' skal regnes ut som '{published.Schema.Computed}', som ikke finnes{norwegian}",
                $"the table '{published.Name}' is to be computed as '{published.Schema.Computed}', which does not exist{english}");
            return new(false, $"{published.Name}: kan ikke regnes ut", $"{published.Name}: cannot be computed");
        }

        CompareRows(published, computed);
        CompareTotals(published, computed);
        return Result(published.Schema.Title);
    }

    private void CompareRows(DataTable published, ComputedTable computed)
    {
        var rows = computed.Rows.ToDictionary(row => KeyOf(published.Schema, column => row.GetValueOrDefault(column, "")));
        foreach (var row in published.Rows)
        {
            var key = KeyOf(published.Schema, row.Text);
            var corrected = KeyOf(published.Schema, column => deviations.Corrected(published.Name, key, column) ?? row.Text(column));
            if (!rows.Remove(corrected, out var expected))
            {
                Fail(
                    Place.Of(row, published.Schema.PrimaryKey[0]),
                    $"{published.Name}: raden '{key}' står i kilden, men dataene gir den ikke",
                    $"{published.Name}: the row '{key}' stands in the source, but the data do not give it");
                continue;
            }

            foreach (var (column, value) in expected)
            {
                Compare(published.Name, key, column, row.Text(column), value, Place.Of(row, column));
            }
        }

        foreach (var key in rows.Keys)
        {
            Fail(
                SourceLocation.File(published.Schema.Path),
                $"{published.Name}: dataene gir raden '{key}', som ikke står i kilden",
                $"{published.Name}: the data give the row '{key}', which does not stand in the source");
        }
    }

    private void CompareTotals(DataTable published, ComputedTable computed)
    {
        if (!report.TryTable("totals", out var totals))
        {
            return;
        }

        foreach (var row in totals.Rows.Where(row => row.Text("table") == published.Name))
        {
            var column = row.Text("column");
            Compare(published.Name, "total", column, row.Text("published"), computed.Totals.GetValueOrDefault(column, ""), Place.Of(row, "published"));
        }
    }

    private void Compare(string table, string row, string column, string published, string computed, SourceLocation where)
    {
        if (CellText.Same(published, computed))
        {
            _matched++;
        }
        else if (deviations.Explain(table, row, column, published, computed))
        {
            _explained++;
        }
        else
        {
            Fail(
                where,
                $"{table}, rad '{row}', kolonne '{column}': kilden har '{published}', dataene gir '{computed}'; rett dataene, eller forklar avviket i data/deviations.csv",
                $"{table}, row '{row}', column '{column}': the source has '{published}', the data give '{computed}'; mend the data, or explain the deviation in data/deviations.csv");
        }
    }

    private void Fail(SourceLocation where, string norwegian, string english)
    {
        _unexplained++;
        diagnostics.Error(where, norwegian, english);
    }

    private CheckResult Result(LocalizedText title)
    {
        var all = _matched + _explained + _unexplained;
        var norwegian = $"{title.Plain}: {_matched} av {all} celler stemmer";
        var english = $"{title.In("en")}: {_matched} of {all} cells agree";
        return new(
            _unexplained == 0,
            _explained == 0 ? norwegian : $"{norwegian}, {_explained} er forklart",
            _explained == 0 ? english : $"{english}, {_explained} are explained");
    }

    private static string KeyOf(TableSchema schema, Func<string, string> cell) => string.Join('/', schema.PrimaryKey.Select(cell));
}
