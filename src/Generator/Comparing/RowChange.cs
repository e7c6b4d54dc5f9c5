using Generator.Model;

namespace Generator.Comparing;

/// <summary>A row that both editions have, and the columns in which they differ.</summary>
internal sealed record RowChange(DataRow Before, DataRow Now, IReadOnlyList<string> Columns);
