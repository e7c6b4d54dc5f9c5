namespace Generator.Model;

/// <summary>A municipality's tie to a collaboration.</summary>
internal sealed record Membership(Municipality Municipality, MembershipKind Kind, LocalizedText Note, DataRow Row);
