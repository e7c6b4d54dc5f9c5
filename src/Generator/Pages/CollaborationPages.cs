using System.Globalization;
using Generator.Model;

namespace Generator.Pages;

/// <summary>A member in a collaboration's table.</summary>
internal sealed record MemberRow(string Name, PageUrl Url, string County, PageUrl CountyUrl, bool IsHost, Cell Population, Cell Area);

/// <summary>A name with its colour on the maps and a line about it.</summary>
internal sealed record Neighbourhood(string Name, PageUrl Url, string Colour, string Note);

/// <summary>What a collaboration's page shows.</summary>
internal sealed record CollaborationContent(
    CollaborationFigures Of,
    string Position,
    string Colour,
    IReadOnlyList<KeyFigure> Figures,
    IReadOnlyList<MemberRow> Members,
    string Population,
    string Area,
    IReadOnlyList<Fact> Facts,
    IReadOnlyList<Neighbourhood> Neighbours,
    MapView? Map);

/// <summary>A page for each collaboration.</summary>
internal static class CollaborationPages
{
    public static IEnumerable<Page> Of(Edition edition)
    {
        var all = edition.Report.Collaborations;
        for (var i = 0; i < all.Count; i++)
        {
            var collaboration = all[i];
            yield return new(
                $"collaboration/{collaboration.Slug}",
                "collaboration",
                edition.Language,
                edition.UrlOf(collaboration),
                edition.In(collaboration.Name),
                "collaboration",
                "data/collaborations.csv")
            {
                Section = edition.ListKey("collaborations"),
                Shows = () => ContentOf(collaboration, edition),
                Text = edition.Narrative("collaborations", collaboration.Slug),
                Breadcrumbs = edition.Crumbs("collaborations"),
                Previous = i > 0 ? edition.LinkTo(all[i - 1]) : null,
                Next = i + 1 < all.Count ? edition.LinkTo(all[i + 1]) : null,
            };
        }
    }

    private static CollaborationContent ContentOf(Collaboration collaboration, Edition edition)
    {
        var (members, ranks, figures) = (collaboration.Members, edition.Ranks, edition.Figures);
        return new(
            CollaborationFigures.Of(collaboration, edition),
            edition.Fill("collaboration.position", ("number", edition.Numbers.Text(collaboration.Number)), ("count", edition.Numbers.Text(edition.Report.Collaborations.Count))),
            edition.Geography?.ClassOf(collaboration) ?? "c1",
            [
                figures.Of("municipalities", members.Count, ranking: ranks.Members),
                figures.Of("inhabitants", collaboration.Population, ranking: ranks.Population),
                figures.Of("area", collaboration.Area, ranking: ranks.Area, unit: "km²"),
                figures.Of("fte", collaboration.Fte, collaboration.MissingReason("fte"), 1, ranks.Fte),
                figures.Of("fte_per_1000", collaboration.FtePerThousand, collaboration.MissingReason("fte"), 2, ranks.FtePerThousand),
                Established(collaboration, edition),
            ],
            [
                .. members.OrderBy(member => member.Name, edition.Names).Select(member => new MemberRow(
                    member.Name,
                    edition.UrlOf(member),
                    member.County.Name,
                    edition.UrlOf(member.County),
                    collaboration.Hosts.Contains(member),
                    figures.Cell(member.Population, 0, null),
                    figures.Cell(member.WholeArea, 0, null))),
            ],
            edition.Numbers.Text(collaboration.Population),
            edition.Numbers.Text(collaboration.Area),
            CollaborationFacts.Of(collaboration, edition),
            [
                .. (edition.Geography?.NeighboursOf(collaboration) ?? []).Select(other => new Neighbourhood(
                    edition.In(other.ShortName),
                    edition.UrlOf(other),
                    edition.Geography!.ClassOf(other),
                    edition.Count("municipalities", other.Members.Count))),
            ],
            edition.Maps?.Of(collaboration));
    }

    private static KeyFigure Established(Collaboration collaboration, Edition edition) => collaboration.Established is { } year
        ? new(edition.Text("figures.established"), year.ToString(CultureInfo.InvariantCulture), null, null)
        : edition.Figures.Words(
            "established",
            collaboration.Row.Text("established_text", edition.Language.Code) is { Length: > 0 } stated ? stated : edition.Figures.Missing(collaboration.MissingReason("established")),
            edition.Text("figures.no_year"));
}
