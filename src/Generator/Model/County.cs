namespace Generator.Model;

/// <summary>A county of the report's year, by its two digits.</summary>
internal sealed record County(string Number, string Name, string Slug, DataRow Row)
{
    /// <summary>There is one of each in a report.</summary>
    public bool Equals(County? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Number.GetHashCode(StringComparison.Ordinal);
}
