namespace Generator.Model;

/// <summary>How a municipality takes part; the data says it in lower case.</summary>
internal enum MembershipKind
{
    Member,

    /// <summary>A member that also runs the collaboration for the others.</summary>
    Host,

    /// <summary>Owns a share without buying in through the collaboration.</summary>
    Shareholder,
}
