namespace Generator.Model;

/// <summary>An official name in another language: "se" Northern Sami, "smj" Lule Sami, "sma" Southern Sami, "fkv" Kven.</summary>
internal sealed record ParallelName(string Language, string Name);
