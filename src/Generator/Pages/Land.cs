using Generator.Borders;
using Generator.Borders.Drawing;

namespace Generator.Pages;

/// <summary>What follows from the borders alone, whatever the report says of the municipalities within them; the costly part of <see cref="Geography"/>.</summary>
internal sealed record Land(BorderTopology Topology, MapDrawing Drawing, IReadOnlyDictionary<string, IReadOnlyList<Neighbour>> Neighbours)
{
    public static Land Of(BorderTopology topology) => new(topology, new(topology), Borders.Neighbours.Of(topology));
}
