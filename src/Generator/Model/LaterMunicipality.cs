namespace Generator.Model;

/// <summary>A municipality of a later division, under the number it has there.</summary>
internal sealed record LaterMunicipality(string Number, string Name);
