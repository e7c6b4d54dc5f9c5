namespace Generator.Model;

/// <summary>Who is first by a figure: the largest has rank 1, and equals share the better rank.</summary>
internal sealed class Ranking
{
    private readonly decimal[] _descending;

    private Ranking(IEnumerable<decimal> values) => _descending = [.. values.OrderDescending()];

    public int Count => _descending.Length;

    public static Ranking Of<T>(IEnumerable<T> items, Func<T, decimal?> figure) =>
        new(items.Select(figure).OfType<decimal>());

    /// <summary>One more than there are larger values.</summary>
    public int RankOf(decimal value)
    {
        var (low, high) = (0, _descending.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _descending[middle] > value ? (middle + 1, high) : (low, middle);
        }

        return low + 1;
    }
}
