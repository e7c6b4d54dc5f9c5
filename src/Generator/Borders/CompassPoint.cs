namespace Generator.Borders;

/// <summary>A direction on the map, whose top is north, in the order of the clock.</summary>
internal enum CompassPoint
{
    North,
    NorthEast,
    East,
    SouthEast,
    South,
    SouthWest,
    West,
    NorthWest,
}
