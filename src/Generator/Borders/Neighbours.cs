namespace Generator.Borders;

/// <summary>
/// Finds who lies next to whom: across a border, across a narrow water, and, where that leaves islands on their own,
/// across the shortest way to the rest. So from every municipality every other can be reached.
/// </summary>
internal static class Neighbours
{
    /// <summary>The neighbours of every municipality: by land first, then the nearest across water. Both sides of a pair have each other.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<Neighbour>> Of(BorderTopology topology)
    {
        HashSet<(string, string)> land = [];
        foreach (var arc in topology.Arcs)
        {
            if (arc is { Left: { } left, Right: { } right } && left != right)
            {
                land.Add(Ordered(left, right));
            }
        }

        var coasts = Coasts.Of(topology);
        var water = coasts.Straits(pair => land.Contains(pair));
        foreach (var (pair, distance) in coasts.ShortestLinks([.. land, .. water.Keys]))
        {
            water.Add(pair, distance);
        }

        return land.Select(pair => (Pair: pair, Kind: NeighbourKind.Land, Distance: 0.0))
            .Concat(water.Select(pair => (Pair: pair.Key, Kind: NeighbourKind.Water, Distance: pair.Value)))
            .SelectMany(link => new[] { (From: link.Pair.Item1, To: link.Pair.Item2, link.Kind, link.Distance), (From: link.Pair.Item2, To: link.Pair.Item1, link.Kind, link.Distance) })
            .Concat(topology.Shapes.Select(shape => (From: shape.Id, To: shape.Id, Kind: NeighbourKind.Land, Distance: 0.0)))
            .GroupBy(link => link.From, StringComparer.Ordinal)
            .ToDictionary(
                links => links.Key,
                links => (IReadOnlyList<Neighbour>)[.. links
                    .Where(link => link.To != link.From)
                    .Select(link => new Neighbour(link.To, link.Kind, link.Distance, Bearing(topology[link.From].LabelPoint, topology[link.To].LabelPoint)))
                    .OrderBy(neighbour => neighbour.Kind)
                    .ThenBy(neighbour => neighbour.Distance)
                    .ThenBy(neighbour => neighbour.Id, StringComparer.Ordinal)],
                StringComparer.Ordinal);
    }

    /// <summary>
    /// Which groups lie next to which, when <paramref name="groupOf"/> gives the group of a municipality, or null for none.
    /// Two groups with nothing but a municipality of no group between them count as neighbours too.
    /// </summary>
    public static IReadOnlyDictionary<int, IReadOnlySet<int>> OfGroups(
        IReadOnlyDictionary<string, IReadOnlyList<Neighbour>> neighbours, Func<string, int?> groupOf)
    {
        SortedDictionary<int, IReadOnlySet<int>> adjacent = [];
        foreach (var (id, others) in neighbours)
        {
            var around = others.Select(other => groupOf(other.Id)).OfType<int>().ToHashSet();
            foreach (var group in groupOf(id) is { } own ? [own] : around)
            {
                adjacent.TryAdd(group, new SortedSet<int>());
                ((SortedSet<int>)adjacent[group]).UnionWith(around.Where(other => other != group));
            }
        }

        return adjacent;
    }

    public static (string, string) Ordered(string a, string b) => string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);

    private static double Bearing(MapPoint from, MapPoint to)
    {
        var degrees = Math.Atan2((double)to.X - from.X, (double)to.Y - from.Y) * 180 / Math.PI;
        return degrees < 0 ? degrees + 360 : degrees;
    }
}
