namespace Generator.Model;

/// <summary>Where a table comes from: a title and an address, or an entry of the references and the place in it ("tabell 2.3").</summary>
internal sealed record TableSource(LocalizedText Title, string? Path, string? Reference, LocalizedText Place);
