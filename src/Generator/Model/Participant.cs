namespace Generator.Model;

/// <summary>Someone in a collaboration who is no municipality: a county council, a university, a company.</summary>
internal sealed record Participant(LocalizedText Name, string Kind, DataRow Row);
