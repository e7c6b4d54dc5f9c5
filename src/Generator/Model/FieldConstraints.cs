using System.Text.RegularExpressions;

namespace Generator.Model;

/// <summary>What the cells of a column must be, beyond their type.</summary>
internal sealed record FieldConstraints
{
    public static readonly FieldConstraints None = new();

    public bool Required { get; init; }

    public bool Unique { get; init; }

    /// <summary>Matches whole cells; never backtracks, so that no cell can keep it busy.</summary>
    public Regex? Pattern { get; init; }

    /// <summary>The pattern as the schema has it, for messages and for the published schema.</summary>
    public string? PatternText { get; init; }

    public IReadOnlyList<string>? Enum { get; init; }

    public decimal? Minimum { get; init; }

    public decimal? Maximum { get; init; }

    public int? MinLength { get; init; }

    public int? MaxLength { get; init; }
}
