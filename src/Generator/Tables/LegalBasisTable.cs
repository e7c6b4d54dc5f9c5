using Generator.Model;
using static Generator.Tables.ComputedTable;

namespace Generator.Tables;

/// <summary>
/// How many collaborations rest on each rule. The source gives the counts without saying which collaborations they are, so the counts are
/// the published ones; what is computed is each share and the sum.
/// </summary>
internal static class LegalBasisTable
{
    public static ComputedTable Of(Report report)
    {
        if (report.Tables.FirstOrDefault(table => table.Schema.Computed == "legal-bases") is not { } published)
        {
            return new([], NoTotals);
        }

        var rows = published.Rows.ToList();
        var sum = rows.Sum(row => row.Number("collaborations") ?? 0);
        return new(
            [
                .. rows.Select(row => new Dictionary<string, string>
                {
                    ["legal_basis"] = row.Text("legal_basis"),
                    ["collaborations"] = Number(row.Number("collaborations")),
                    ["percent"] = Percent(row.Number("collaborations") ?? 0, sum),
                }),
            ],
            new Dictionary<string, string> { ["collaborations"] = Number(sum), ["percent"] = Percent(sum, sum) });
    }
}
