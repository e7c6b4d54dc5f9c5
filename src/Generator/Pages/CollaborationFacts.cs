using Generator.Model;

namespace Generator.Pages;

/// <summary>What is known of how a collaboration is organised, and why the rest is not.</summary>
internal static class CollaborationFacts
{
    public static IReadOnlyList<Fact> Of(Collaboration collaboration, Edition edition) =>
    [
        Known(edition, "legal_basis", collaboration.LegalBasis is { } basis ? edition.In(basis.Name) : null, collaboration.MissingReason("legal_basis"), "rapport/hjemmel"),
        Known(edition, "model", collaboration.Model is { } model ? edition.In(model.Name) : null, collaboration.MissingReason("model"), "rapport/organisasjonsmodeller"),
        Host(collaboration, edition),
        .. Optional(edition, "participants", [.. collaboration.Participants.Select(participant => edition.In(participant.Name))]),
        .. Optional(edition, "shareholders", [.. collaboration.Shareholders.Select(owner => owner.Name)]),
        .. Optional(edition, "change", [edition.In(collaboration.Change)]),
        .. Optional(edition, "fte_note", [collaboration.Row.Text("fte_note", edition.Language.Code)]),
        .. Optional(edition, "earlier", [.. Earlier(collaboration, edition)]),
    ];

    private static Fact Host(Collaboration collaboration, Edition edition) => collaboration.Hosts switch
    {
        [] => Known(edition, "host", null, collaboration.MissingReason("host") ?? collaboration.Row.Text("host_missing"), null),
        [var host] => new(edition.Text("facts.host"), host.Name, edition.UrlOf(host)),
        var hosts => new(edition.Text("facts.host"), string.Join(", ", hosts.Select(host => host.Name))),
    };

    private static Fact Known(Edition edition, string name, string? value, string? missing, string? explainedAt) => value is null
        ? new(edition.Text($"facts.{name}"), edition.Figures.Missing(missing is { Length: > 0 } ? missing : null), Missing: true)
        : new(edition.Text($"facts.{name}"), value, explainedAt is not null && edition.Links.TryGet("page", explainedAt, out var page) ? page.Url : null);

    private static IEnumerable<Fact> Optional(Edition edition, string name, IReadOnlyList<string> values)
    {
        var known = values.Where(value => value.Length > 0).ToList();
        return known.Count == 0 ? [] : [new(edition.Text($"facts.{name}"), string.Join(", ", known))];
    }

    // Whom an earlier mapping knew: the rows of collaborations_2018 that point here.
    private static IEnumerable<string> Earlier(Collaboration collaboration, Edition edition) =>
        edition.Report.TryTable("collaborations_2018", out var earlier)
            ? earlier.Rows.Where(row => row.Integer("counterpart") == collaboration.Number).Select(row => row.Text("name"))
            : [];
}
