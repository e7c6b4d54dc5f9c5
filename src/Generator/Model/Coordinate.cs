namespace Generator.Model;

/// <summary>A point in WGS84, in degrees.</summary>
internal readonly record struct Coordinate(double Latitude, double Longitude);
