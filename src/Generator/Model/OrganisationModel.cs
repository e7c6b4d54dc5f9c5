namespace Generator.Model;

/// <summary>How a collaboration is organised.</summary>
internal sealed record OrganisationModel(string Id, LocalizedText Name, DataRow Row);
