namespace Generator.Model;

/// <summary>The rule of law that a collaboration is built on.</summary>
internal sealed record LegalBasis(string Id, LocalizedText Name, DataRow Row);
