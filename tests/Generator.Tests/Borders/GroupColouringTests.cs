using Generator.Borders;
using Generator.Diagnostics;
using Xunit;

namespace Generator.Tests.Borders;

public class GroupColouringTests
{
    private readonly DiagnosticList _diagnostics = new();

    [Fact]
    public void A_group_has_the_colour_of_its_number_unless_a_neighbour_took_it()
    {
        var colours = GroupColouring.Assign(Graph((1, 2), (2, 8), (1, 8), (9, 9)), SourceLocation.File("c.csv"), _diagnostics)!;

        Assert.Equal([(1, 0), (2, 1), (8, 2), (9, 1)], colours.Select(pair => (pair.Key, pair.Value)));
    }

    [Fact]
    public void A_new_group_leaves_the_colours_of_all_but_its_later_neighbours()
    {
        var ring = Enumerable.Range(1, 30).Select(group => (group, (group % 30) + 1)).ToArray();
        var before = GroupColouring.Assign(Graph(ring), SourceLocation.File("c.csv"), _diagnostics)!;
        var after = GroupColouring.Assign(Graph([.. ring, (31, 3), (31, 4)]), SourceLocation.File("c.csv"), _diagnostics)!;

        Assert.Equal(before, after.Where(pair => pair.Key != 31));
    }

    [Fact]
    public void Where_the_numbers_lead_into_a_corner_the_search_finds_the_way_out()
    {
        // A crown: each odd group neighbours every even one but the next. Two colours do, and by number three would be used.
        var crown = Graph((1, 4), (1, 6), (3, 2), (3, 6), (5, 2), (5, 4));
        var colours = GroupColouring.Assign(crown, SourceLocation.File("c.csv"), _diagnostics, colours: 2)!;

        Assert.Empty(_diagnostics);
        Assert.All(crown, pair => Assert.All(pair.Value, other => Assert.NotEqual(colours[pair.Key], colours[other])));
    }

    [Fact]
    public void Eight_groups_that_all_meet_are_too_many()
    {
        var all = Enumerable.Range(1, 8).SelectMany(a => Enumerable.Range(1, 8), (a, b) => (a, b)).ToArray();

        Assert.Null(GroupColouring.Assign(Graph(all), SourceLocation.File("data/collaborations.csv"), _diagnostics));
        Assert.Equal(
            "data/collaborations.csv: error: 7 farger er for få: 8 grupper kan ikke fargelegges slik at naboer får ulik farge",
            $"{Assert.Single(_diagnostics)}");
    }

    private static Dictionary<int, IReadOnlySet<int>> Graph(params (int A, int B)[] pairs) => pairs
        .SelectMany(pair => new[] { pair, (A: pair.B, B: pair.A) })
        .GroupBy(pair => pair.A)
        .ToDictionary(group => group.Key, group => (IReadOnlySet<int>)group.Select(pair => pair.B).Where(other => other != group.Key).ToHashSet());
}
