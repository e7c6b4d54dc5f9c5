namespace Generator.Borders;

/// <summary>A municipality as the compact file has it.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Place">Where it stands in the file, for messages: municipalities.0301.</param>
/// <param name="Polygons">Polygons of rings of arcs; there is at least one, and each has at least one ring of at least one arc.</param>
internal sealed record PackedShape(string Id, string Place, IReadOnlyList<IReadOnlyList<IReadOnlyList<int>>> Polygons)
{
    public IEnumerable<int> Arcs => Polygons.SelectMany(polygon => polygon).SelectMany(ring => ring);
}
