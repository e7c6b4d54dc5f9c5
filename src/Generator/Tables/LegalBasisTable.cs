using Generator.Model;
using static Generator.Tables.ComputedTable;

namespace Generator.Tables;

/// <summary>
/// How many collaborations rest on each rule. The source gives the counts without saying which collaborations they are, so the counts are
/// data of the rules themselves; what is computed is each share and the sum.
/// </summary>
internal static class LegalBasisTable
{
    public static ComputedTable Of(Report report)
    {
        var used = report.LegalBases.Select(basis => basis.Row).Where(row => !row.IsEmpty("table_name")).ToList();
        var sum = used.Sum(Count);
        return new(
            [
                .. used.OrderBy(Count).Select(row => new Dictionary<string, string>
                {
                    ["legal_basis"] = row.Text("table_name"),
                    ["collaborations"] = Number(Count(row)),
                    ["percent"] = Percent(Count(row), sum),
                }),
            ],
            new Dictionary<string, string> { ["collaborations"] = Number(sum), ["percent"] = Percent(sum, sum) });
    }

    private static int Count(DataRow row) => row.Integer("collaborations") ?? 0;
}
