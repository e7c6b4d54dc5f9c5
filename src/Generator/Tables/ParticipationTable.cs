using Generator.Model;
using static Generator.Tables.ComputedTable;

namespace Generator.Tables;

/// <summary>How many of each county's municipalities take part; the most eager county first.</summary>
internal static class ParticipationTable
{
    public static ComputedTable Of(Report report)
    {
        var counties = report.Counties
            .Select(county => (
                county.Name,
                All: report.MunicipalitiesOf(county).Count(),
                Participating: report.MunicipalitiesOf(county).Count(municipality => report.CollaborationOf(municipality) is not null)))
            .OrderByDescending(county => county.All == 0 ? 0 : (decimal)county.Participating / county.All)
            .ThenByDescending(county => county.All);

        return new(
            [.. counties.Select(county => Row(county.Name, county.All, county.Participating))],
            Row("", report.Municipalities.Count, report.Participating.Count()));
    }

    private static Dictionary<string, string> Row(string county, int all, int participating) => new()
    {
        ["county"] = county,
        ["municipalities"] = Number(all),
        ["participating"] = Number(participating),
        ["share_percent"] = Percent(participating, all),
    };
}
