using Generator.Model;

namespace Generator.Comparing;

/// <summary>Two editions of a report, table by table.</summary>
internal sealed record EditionComparison(Report Before, IReadOnlyList<TableChanges> Tables)
{
    /// <summary>The tables in the order of the new edition, then those that it no longer has.</summary>
    public static EditionComparison Of(Report before, Report now) => new(
        before,
        [
            .. now.Tables.Select(table => before.TryTable(table.Name, out var old) ? TableComparison.Of(old, table) : new(table.Name, null, table)),
            .. before.Tables.Where(table => !now.TryTable(table.Name, out _)).Select(table => new TableChanges(table.Name, table, null)),
        ]);
}
