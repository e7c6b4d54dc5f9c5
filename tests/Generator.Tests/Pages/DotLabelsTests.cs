using Generator.Pages.Charts;
using Xunit;

namespace Generator.Tests.Pages;

public class DotLabelsTests
{
    [Fact]
    public void A_name_stands_to_the_right_of_its_dot() =>
        Assert.Equal(new DotLabel("50%", "50%", "11", "5", "Fjell", "", WideOnly: false), Assert.Single(DotLabels.Place([new("Fjell", 0.5m, 0.5m)], [(0.5m, 0.5m)])));

    [Fact]
    public void At_the_right_edge_it_stands_to_the_left() =>
        Assert.Equal("end", Assert.Single(DotLabels.Place([new("Fjell", 0.98m, 0.5m)], [(0.98m, 0.5m)])).Anchor);

    [Fact]
    public void Beside_another_dot_it_goes_where_there_is_room() =>
        Assert.Equal("mid", Assert.Single(DotLabels.Place([new("Fjell", 0.5m, 0.5m)], [(0.45m, 0.5m), (0.5m, 0.5m), (0.55m, 0.5m)])).Anchor);

    [Fact]
    public void Where_there_is_no_room_there_is_no_name() =>
        Assert.Empty(DotLabels.Place([new("Fjell", 0.5m, 0.5m)], [.. from x in Enumerable.Range(30, 40) from y in Enumerable.Range(30, 40) select (x / 100m, y / 100m)]));
}
