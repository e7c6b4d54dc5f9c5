namespace Generator.Model;

/// <summary>A municipality of the report's year; names occur twice, numbers do not.</summary>
internal sealed record Municipality(MunicipalityNumber Number, string Name, string Slug, County County, DataRow Row)
{
    public required int Population { get; init; }

    /// <summary>In km², as finely as the data has it.</summary>
    public required decimal Area { get; init; }

    /// <summary>In whole km², halves up: areas of groups are sums of these, as official tables print them.</summary>
    public decimal WholeArea => Math.Round(Area, MidpointRounding.AwayFromZero);

    /// <summary>A point on dry land for markers and labels.</summary>
    public Coordinate? Place { get; init; }

    /// <summary>The administrative centre; empty where there are two, or sources disagree.</summary>
    public string Centre { get; init; } = "";

    public IReadOnlyList<ParallelName> ParallelNames { get; init; } = [];

    /// <summary>What the municipality is in a later division, the main successor first; empty where the data does not say.</summary>
    public IReadOnlyList<LaterMunicipality> Later { get; init; } = [];

    /// <summary>There is one of each in a report.</summary>
    public bool Equals(Municipality? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Number.GetHashCode();
}
