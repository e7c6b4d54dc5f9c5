namespace Generator.Model;

/// <summary>
/// A name in another language: "se" Northern Sami, "smj" Lule Sami, "sma" Southern Sami, "fkv" Kven. One that was not official finds the
/// municipality too, but does not stand in its heading.
/// </summary>
internal sealed record ParallelName(string Language, string Name, bool IsOfficial);
