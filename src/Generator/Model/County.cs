namespace Generator.Model;

/// <summary>A county of the report's year, by its two digits.</summary>
internal sealed record County(string Number, string Name, string Slug, DataRow Row);
