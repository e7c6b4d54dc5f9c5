namespace Generator.Borders.Importing;

/// <summary>The content of a TopoJSON file, structure checked: lines, and shapes made of them.</summary>
/// <param name="Arcs">The lines, in the file's coordinates.</param>
/// <param name="Shapes">The geometries in the order of the file.</param>
internal sealed record TopoJson(IReadOnlyList<IReadOnlyList<(double X, double Y)>> Arcs, IReadOnlyList<TopoJsonShape> Shapes);

/// <param name="Id">The geometry's id, for instance 0301.</param>
/// <param name="Place">Where it stands in the file, for messages: objects.municipalities.geometries[3].</param>
/// <param name="Polygons">Polygons of rings of arcs: n is an arc as it runs, ~n (that is -n - 1) the same arc backwards.</param>
internal sealed record TopoJsonShape(string Id, string Place, IReadOnlyList<IReadOnlyList<IReadOnlyList<int>>> Polygons);
