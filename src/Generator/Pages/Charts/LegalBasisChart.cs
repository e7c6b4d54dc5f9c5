namespace Generator.Pages.Charts;

/// <summary>What the heading tells: the rule that most collaborations rest on.</summary>
internal sealed record LegalBasisFacts(IReadOnlyList<string> Most, int MostCollaborations, int Collaborations);

/// <summary>How many collaborations rest on each rule, the most used first; rules that none rests on are not drawn.</summary>
internal static class LegalBasisChart
{
    public static Chart? Of(Edition edition)
    {
        if (ChartSources.Table(edition, "legal_bases") is not { } bases)
        {
            return null;
        }

        var used = bases.Rows
            .Select(row => (Name: row.Text("name", edition.Language.Code), Count: row.Integer("collaborations") ?? 0))
            .Where(basis => basis.Count > 0)
            .OrderByDescending(basis => basis.Count)
            .ToList();
        var most = used.Count == 0 ? 0 : used[0].Count;
        LegalBasisFacts facts = new([.. used.Where(basis => basis.Count == most).Select(basis => basis.Name)], most, used.Sum(basis => basis.Count));
        return new BarChart("legal_basis", facts, edition.Text("charts.heads.legal_basis"), edition.Text("charts.heads.collaborations"),
        [
            new(null, [.. used.Select(basis => new BarRow(basis.Name, edition.Numbers.Text(basis.Count), [BarPart.Whole("v1", basis.Count, most)]) { Mark = basis.Count == most })]),
        ]).From(ChartSources.Published(edition, "legal-bases") ?? bases, edition);
    }
}
