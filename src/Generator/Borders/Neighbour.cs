namespace Generator.Borders;

/// <summary>How two neighbours meet.</summary>
internal enum NeighbourKind
{
    /// <summary>They share a border.</summary>
    Land,

    /// <summary>They share no border; nothing but water lies between their nearest coasts.</summary>
    Water,
}

/// <summary>A municipality seen from another.</summary>
/// <param name="Id">The neighbour.</param>
/// <param name="Kind">How they meet.</param>
/// <param name="Distance">In metres, from coast to coast; 0 by land.</param>
/// <param name="Bearing">In degrees from 0 to 360, with the clock from the top of the map, from label point to label point.</param>
internal sealed record Neighbour(string Id, NeighbourKind Kind, double Distance, double Bearing)
{
    public CompassPoint Direction => (CompassPoint)((int)Math.Round(Bearing / 45) % 8);
}
