namespace Generator.Model;

/// <summary>A table as the data package describes it; the path is from the root.</summary>
internal sealed record TableSchema(string Name, string Path, IReadOnlyList<Field> Fields)
{
    private readonly Dictionary<string, int> _columns = Fields
        .Select((field, column) => (field.Name, column))
        .ToDictionary(pair => pair.Name, pair => pair.column, StringComparer.Ordinal);

    private readonly Dictionary<string, string[]> _twins = Fields
        .Select(field => (field.Name, End: field.Name.LastIndexOf('_') + 1))
        .Where(twin => twin.End > 1 && twin.Name.Length - twin.End is 2 && Fields.Any(field => field.Name == twin.Name[..(twin.End - 1)]))
        .GroupBy(twin => twin.Name[..(twin.End - 1)], twin => twin.Name[twin.End..], StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    public LocalizedText Title { get; init; } = LocalizedText.None;

    public LocalizedText Description { get; init; } = LocalizedText.None;

    public IReadOnlyList<TableSource> Sources { get; init; } = [];

    public IReadOnlyList<string> PrimaryKey { get; init; } = [];

    /// <summary>What the table is computed as from the base tables ("participation"); null for a table that is one itself.</summary>
    public string? Computed { get; init; }

    /// <summary>Columns that are not in the file: they follow from other tables and stand in what is published.</summary>
    public IReadOnlyList<Field> ComputedFields { get; init; } = [];

    /// <summary>The columns that the published table begins with; the rest follow in their own order.</summary>
    public IReadOnlyList<string> FirstColumns { get; init; } = [];

    public IReadOnlyList<ForeignKey> ForeignKeys { get; init; } = [];

    public bool Has(string column) => _columns.ContainsKey(column);

    public int? ColumnOf(string name) => _columns.TryGetValue(name, out var column) ? column : null;

    /// <summary>The languages that have a column of their own beside this one: "en" where there is a "name_en" beside "name".</summary>
    public IEnumerable<string> TwinsOf(string column) =>
        _twins.GetValueOrDefault(column) ?? [];

    public Field? Field(string name) => ColumnOf(name) is { } column ? Fields[column] : null;
}
