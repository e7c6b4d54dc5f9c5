using Generator.Model;
using Xunit;

namespace Generator.Tests.Model;

public class RankingTests
{
    [Fact]
    public void Equals_share_the_better_rank_and_those_without_a_figure_have_none()
    {
        var ranking = Ranking.Of<decimal?>([10, null, 30, 20, 20, 5], figure => figure);

        Assert.Equal(5, ranking.Count);
        Assert.Equal([1, 2, 4, 5], new[] { 30m, 20m, 10m, 5m }.Select(ranking.RankOf));
    }

    [Fact]
    public void Among_none_everyone_is_first() => Assert.Equal(1, Ranking.Of<decimal>([], figure => figure).RankOf(0));
}
