namespace Generator.Borders;

/// <summary>All municipalities as areas that share their borders.</summary>
/// <param name="Arcs">Every border and coast once.</param>
/// <param name="Shapes">In the order of their ids.</param>
internal sealed record BorderTopology(IReadOnlyList<BorderArc> Arcs, IReadOnlyList<MunicipalityShape> Shapes)
{
    private readonly Dictionary<string, MunicipalityShape> _byId = Shapes.ToDictionary(shape => shape.Id, StringComparer.Ordinal);

    public MapBox Bounds { get; } = MapBox.Around(Shapes.Select(shape => shape.Bounds));

    public MunicipalityShape this[string id] => _byId[id];

    public MapBox BoundsOf(IEnumerable<string> ids) => MapBox.Around(ids.Select(id => this[id].Bounds));

    /// <summary>The arcs with two different groups on their sides: county borders, when the group of a municipality is its county.</summary>
    /// <param name="groupOf">The group of a municipality; null for none, which is a group like any other here.</param>
    public IEnumerable<int> ArcsBetween(Func<string, string?> groupOf) =>
        Enumerable.Range(0, Arcs.Count).Where(number =>
            Arcs[number] is { Left: { } left, Right: { } right } && !string.Equals(groupOf(left), groupOf(right), StringComparison.Ordinal));

    /// <summary>The arcs with a municipality on one side only: the coast and the border of the country.</summary>
    public IEnumerable<int> OuterArcs() =>
        Enumerable.Range(0, Arcs.Count).Where(number => Arcs[number].Left is null || Arcs[number].Right is null);

    /// <summary>
    /// The outline of several municipalities as one area: rings of arcs, area to the left, in a stable order. The borders between them are gone.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<int>> Outline(IReadOnlySet<string> ids)
    {
        // A stretch with the area on its left only is run as it is, one with the area on its right only is run backwards.
        List<int> stretches = [];
        foreach (var number in ids.Order(StringComparer.Ordinal).SelectMany(id => this[id].Polygons).SelectMany(polygon => polygon).SelectMany(ring => ring))
        {
            var arc = Arcs[number < 0 ? ~number : number];
            var other = number < 0 ? arc.Left : arc.Right;
            if (other is null || !ids.Contains(other))
            {
                stretches.Add(number);
            }
        }

        var byStart = stretches.ToLookup(Start);
        HashSet<int> taken = [];
        List<IReadOnlyList<int>> rings = [];
        foreach (var first in stretches)
        {
            if (taken.Contains(first))
            {
                continue;
            }

            List<int> ring = [];
            for (int? next = first; next is { } number; next = End(number) == Start(first) ? null : Following(number))
            {
                taken.Add(number);
                ring.Add(number);
            }

            rings.Add(ring);
        }

        return rings;

        MapPoint Start(int number) => number < 0 ? Arcs[~number].Points[^1] : Arcs[number].Points[0];

        MapPoint End(int number) => number < 0 ? Arcs[~number].Points[0] : Arcs[number].Points[^1];

        int? Following(int number) => byStart[End(number)].Where(next => !taken.Contains(next)).Select(next => (int?)next).FirstOrDefault();
    }
}
