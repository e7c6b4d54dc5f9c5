using System.Globalization;
using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Checks;

/// <summary>Everything that must be true of the data, each check with a line that says what it found.</summary>
internal static class ReportCheck
{
    public static IReadOnlyList<CheckResult> Run(Report report, DiagnosticList diagnostics)
    {
        Deviations deviations = new(report);
        List<CheckResult> results =
        [
            .. RowCounts(report),
            Keys(report),
            ForeignKeys(report),
            .. PublishedTableCheck.RunAll(report, deviations, diagnostics),
            TwinCheck.Run(report, diagnostics),
            Sums(report),
            DeviationList(report),
        ];
        deviations.ReportUnused(diagnostics);
        DerivedColumnCheck.Run(report, diagnostics);
        return results;
    }

    private static IEnumerable<CheckResult> RowCounts(Report report) =>
        report.Tables.Select(table => new CheckResult(
            table.RowCount > 0,
            $"{table.Schema.Path}: {Text(table.RowCount)} rader, {table.Schema.Fields.Count} kolonner",
            $"{table.Schema.Path}: {Text(table.RowCount)} rows, {table.Schema.Fields.Count} columns"));

    private static CheckResult Keys(Report report)
    {
        var keyed = report.Tables.Where(table => table.Schema.PrimaryKey.Count > 0).ToList();
        var rows = keyed.Sum(table => table.RowCount);
        return new(
            keyed.TrueForAll(table => table.KeyCount == table.RowCount),
            $"Nøkler: {Text(rows)} rader i {keyed.Count} tabeller har hver sin nøkkel",
            $"Keys: {Text(rows)} rows of {keyed.Count} tables have a key each");
    }

    private static CheckResult ForeignKeys(Report report)
    {
        var (checkedCells, keys) = (0, 0);
        var whole = true;
        foreach (var table in report.Tables)
        {
            foreach (var key in table.Schema.ForeignKeys)
            {
                keys++;
                foreach (var row in table.Rows.Where(row => key.Fields.All(field => !row.IsEmpty(field))))
                {
                    checkedCells++;
                    whole &= report.TryTable(key.Resource, out var other)
                        && (!other.Schema.PrimaryKey.SequenceEqual(key.ReferencedFields) || other.Find([.. key.Fields.Select(row.Text)]) is not null);
                }
            }
        }

        return new(
            whole,
            $"Fremmednøkler: {Text(checkedCells)} verdier i {keys} kolonner viser til rader som finnes",
            $"Foreign keys: {Text(checkedCells)} values of {keys} columns refer to rows that exist");
    }

    private static CheckResult Sums(Report report)
    {
        var staffed = report.Collaborations.Where(collaboration => collaboration.Fte is not null).ToList();
        var (population, area) = (report.Collaborations.Sum(collaboration => collaboration.Population), report.Collaborations.Sum(collaboration => collaboration.Area));
        var (fte, served) = (staffed.Sum(collaboration => collaboration.Fte), staffed.Sum(collaboration => collaboration.Population));
        var (inside, all) = (report.Participating.Count(), report.Municipalities.Count);
        return new(
            inside == report.Collaborations.Sum(collaboration => collaboration.Members.Count),
            $"Summer: {Text(inside)} av {Text(all)} kommuner deltar, {Text(population)} innbyggere, {Text(area)} km²; {Text(fte)} årsverk for {Text(served)} innbyggere",
            $"Sums: {Text(inside)} of {Text(all)} municipalities take part, {Text(population)} inhabitants, {Text(area)} km²; {Text(fte)} full-time equivalents for {Text(served)} inhabitants");
    }

    private static CheckResult DeviationList(Report report)
    {
        var (all, cells) = report.TryTable("deviations", out var table)
            ? (table.RowCount, table.Rows.Count(row => !row.IsEmpty("table")))
            : (0, 0);
        return new(
            true,
            $"Avvik: {all} er kjent, {cells} av dem i celler av tabellene",
            $"Deviations: {all} are known, {cells} of them in cells of the tables");
    }

    private static string Text(decimal? number) => (number ?? 0).ToString("#,0.##", Spaced);

    private static readonly NumberFormatInfo Spaced = new() { NumberGroupSeparator = "\u202F", NumberDecimalSeparator = "," };
}
