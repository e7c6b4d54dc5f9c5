namespace Generator.Model;

/// <summary>Where a cell was written, for whoever has something to say about it.</summary>
internal readonly record struct CellPlace(string Path, int Line, int Column);
