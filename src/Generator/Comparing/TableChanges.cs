using Generator.Model;

namespace Generator.Comparing;

/// <summary>What is different in a table of two editions; <paramref name="Before"/> or <paramref name="Now"/> is null where that edition does not have it.</summary>
internal sealed record TableChanges(string Name, DataTable? Before, DataTable? Now)
{
    public IReadOnlyList<string> ColumnsIn { get; init; } = [];

    public IReadOnlyList<string> ColumnsOut { get; init; } = [];

    /// <summary>In the order of the new edition.</summary>
    public IReadOnlyList<DataRow> RowsIn { get; init; } = [];

    /// <summary>In the order of the old edition.</summary>
    public IReadOnlyList<DataRow> RowsOut { get; init; } = [];

    public IReadOnlyList<RowChange> RowsChanged { get; init; } = [];

    /// <summary>The table as it is, or as it last was.</summary>
    public DataTable Latest => Now ?? Before!;

    public bool IsSame => this is { Before: not null, Now: not null, ColumnsIn: [], ColumnsOut: [], RowsIn: [], RowsOut: [], RowsChanged: [] };
}
