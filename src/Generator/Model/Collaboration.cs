namespace Generator.Model;

/// <summary>Municipalities that buy in together, with what follows from who they are. Why a value is missing, its row tells.</summary>
internal sealed record Collaboration(int Number, string Slug, LocalizedText Name, DataRow Row)
{
    public LocalizedText ShortName { get; init; } = LocalizedText.None;

    public LegalBasis? LegalBasis { get; init; }

    public OrganisationModel? Model { get; init; }

    /// <summary>The year.</summary>
    public int? Established { get; init; }

    public LocalizedText Change { get; init; } = LocalizedText.None;

    /// <summary>Full-time equivalents that buy in for the members.</summary>
    public decimal? Fte { get; init; }

    public IReadOnlyList<Membership> Memberships
    {
        get;
        init
        {
            field = value;
            Members = [.. value.Where(tie => tie.Kind is not MembershipKind.Shareholder).Select(tie => tie.Municipality).Distinct()];
            Hosts = [.. Of(MembershipKind.Host)];
            Shareholders = [.. Of(MembershipKind.Shareholder)];
            Population = Members.Sum(member => (long)member.Population);
            Area = Members.Sum(member => member.WholeArea);
        }
    } = [];

    public IReadOnlyList<Participant> Participants { get; init; } = [];

    /// <summary>Those it buys in for, hosts included, each once, in the order of the data.</summary>
    public IReadOnlyList<Municipality> Members { get; private init; } = [];

    public IReadOnlyList<Municipality> Hosts { get; private init; } = [];

    public IReadOnlyList<Municipality> Shareholders { get; private init; } = [];

    public long Population { get; private init; }

    /// <summary>In km²: a sum of whole km², as official tables print it.</summary>
    public decimal Area { get; private init; }

    public decimal? FtePerThousand => Fte is { } fte && Population is > 0 and var population ? fte * 1000 / population : null;

    public string? MissingReason(string column) => Row.MissingReason(column);

    /// <summary>There is one of each in a report; a comparison value by value would go through all its members.</summary>
    public bool Equals(Collaboration? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Number;

    private IEnumerable<Municipality> Of(MembershipKind kind) =>
        Memberships.Where(tie => tie.Kind == kind).Select(tie => tie.Municipality);
}
