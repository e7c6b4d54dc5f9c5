namespace Generator.Model;

/// <summary>The cells of these columns stand in the columns of another table, or of the same one.</summary>
internal sealed record ForeignKey(IReadOnlyList<string> Fields, string Resource, IReadOnlyList<string> ReferencedFields);
