using Generator.Model;

namespace Generator.Tables;

/// <summary>The tables that the base data can give, by the name that the schema of a published table asks for.</summary>
internal static class ReportTables
{
    private static readonly Dictionary<string, Func<Report, ComputedTable>> Computations = new(StringComparer.Ordinal)
    {
        ["participation"] = ParticipationTable.Of,
        ["members"] = CollaborationTables.Members,
        ["by-municipalities"] = report => RankingTables.Of(report, "municipalities", collaboration => collaboration.Members.Count),
        ["by-population"] = report => RankingTables.Of(report, "population", collaboration => collaboration.Population),
        ["by-area"] = report => RankingTables.Of(report, "area_km2", collaboration => collaboration.Area),
        ["legal-bases"] = LegalBasisTable.Of,
        ["fte"] = CollaborationTables.Fte,
        ["established"] = CollaborationTables.Established,
        ["size-classes"] = SizeClassTable.Of,
    };

    public static IReadOnlyCollection<string> Names => Computations.Keys;

    public static ComputedTable? Compute(string name, Report report) =>
        Computations.TryGetValue(name, out var compute) ? compute(report) : null;
}
