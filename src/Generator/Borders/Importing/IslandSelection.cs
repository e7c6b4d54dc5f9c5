namespace Generator.Borders.Importing;

/// <summary>Leaves out islets and ponds too small to see, but never most of a municipality that is made of islets.</summary>
internal static class IslandSelection
{
    // Of what a municipality has, this much is kept whatever the size of its islands ...
    private const double KeptShare = 0.9;

    // ... down to this: a smaller islet is less than a dot at any scale the map has.
    private const double SmallestDot = 20_000;

    public static SharedTopology Of(SharedTopology topology, double smallestIsland)
    {
        var uses = topology.Uses();
        return new(topology.Arcs, [.. topology.Shapes.Select(Kept)]);

        ArcShape Kept(ArcShape shape)
        {
            var bySize = shape.Polygons.OrderByDescending(polygon => Area(polygon[0])).ToList();
            var enough = bySize.Sum(polygon => Area(polygon[0])) * KeptShare;
            List<IReadOnlyList<IReadOnlyList<int>>> polygons = [];
            var sum = 0.0;
            foreach (var polygon in bySize)
            {
                var area = Area(polygon[0]);
                if (polygons.Count == 0 || area >= smallestIsland || (sum < enough && area >= SmallestDot && IsInSea(polygon[0])) || !IsAlone(polygon[0]))
                {
                    polygons.Add([polygon[0], .. polygon.Skip(1).Where(hole => Area(hole) >= smallestIsland || !IsAlone(hole))]);
                }

                sum += area;
            }

            return shape with { Polygons = polygons };
        }

        // An island in the sea or in one other municipality, which then loses its hole by the same measure.
        bool IsAlone(IReadOnlyList<int> ring) => ring is [_];

        bool IsInSea(IReadOnlyList<int> ring) => ring is [var arc] && uses[arc < 0 ? ~arc : arc] == 1;

        double Area(IReadOnlyList<int> ring) => Math.Abs(MapPoint.RingArea(ArcChain.Join(ring, arc => topology.Arcs[arc]) ?? []));
    }
}
