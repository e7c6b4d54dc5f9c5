using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Loading;

/// <summary>A table of the data package, and where the package names it.</summary>
internal sealed record Resource(TableSchema Schema, SourceLocation Where)
{
    public string Name => Schema.Name;

    /// <summary>Nothing was wrong with the description, so that the table can be held against it.</summary>
    public bool IsSound { get; init; } = true;

    /// <summary>The references its sources name, each with its place.</summary>
    public IReadOnlyList<(string Id, SourceLocation Where)> References { get; init; } = [];
}
