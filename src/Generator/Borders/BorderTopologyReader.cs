using System.Globalization;
using System.Text.Json;
using Generator.Diagnostics;

namespace Generator.Borders;

/// <summary>Reads the compact border file that import-borders writes.</summary>
internal static class BorderTopologyReader
{
    /// <param name="bytes">The file.</param>
    /// <param name="path">Its path from the root of the report.</param>
    /// <param name="expectedIds">The number of every municipality there is.</param>
    /// <param name="diagnostics">Takes every mistake found.</param>
    /// <returns>The topology, or null where the file has errors.</returns>
    public static BorderTopology? Read(ReadOnlyMemory<byte> bytes, string path, IReadOnlyCollection<string> expectedIds, DiagnosticList diagnostics)
    {
        BorderJson json = new(path, diagnostics);
        using var document = json.Parse(bytes);
        if (document is null || !json.Is(document.RootElement, "$", JsonValueKind.Object) || !IsCompact(document.RootElement, json))
        {
            return null;
        }

        var arcs = PackedArcs.Read(document.RootElement, json);
        var shapes = PackedShapes.Read(document.RootElement, arcs?.Count ?? int.MaxValue, json);
        return arcs is not null && shapes is not null && AreExpected(shapes, expectedIds, json) && Sides(shapes, arcs.Count, json) is { } sides
            ? Assembled(arcs, shapes, sides, json)
            : null;
    }

    private static bool IsCompact(JsonElement root, BorderJson json)
    {
        foreach (var (member, expected) in new[] { ("type", BorderFile.Type), ("projection", BorderFile.Projection) })
        {
            if (json.Member(root, "", member, JsonValueKind.String) is not { } element)
            {
                return false;
            }

            if (BorderJson.Text(element) != expected)
            {
                json.Error(
                    member,
                    $"fant {BorderJson.Excerpt(element)}, ventet \"{expected}\"; lag filen med import-borders",
                    $"found {BorderJson.Excerpt(element)}, expected \"{expected}\"; make the file with import-borders");
                return false;
            }
        }

        return true;
    }

    private static bool AreExpected(IReadOnlyList<PackedShape> shapes, IReadOnlyCollection<string> expectedIds, BorderJson json)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        var fine = true;
        foreach (var shape in shapes)
        {
            if (!expectedIds.Contains(shape.Id))
            {
                var (norwegian, english) = NearestName.Suggestion(shape.Id, expectedIds);
                json.Error(shape.Place, $"kommune {shape.Id} finnes ikke{norwegian}", $"there is no municipality {shape.Id}{english}");
                fine = false;
            }
            else if (!seen.Add(shape.Id))
            {
                json.Error(shape.Place, $"kommune {shape.Id} står to ganger", $"municipality {shape.Id} is there twice");
                fine = false;
            }
        }

        foreach (var id in expectedIds.Where(id => !seen.Contains(id)).Order(StringComparer.Ordinal))
        {
            json.Error("municipalities", $"kommune {id} mangler", $"municipality {id} is missing");
            fine = false;
        }

        return fine;
    }

    private static (string? Left, string? Right)[]? Sides(IReadOnlyList<PackedShape> shapes, int arcs, BorderJson json)
    {
        var sides = new (string? Left, string? Right)[arcs];
        foreach (var (shape, number) in shapes.SelectMany(shape => shape.Arcs.Select(number => (shape, number))))
        {
            ref var side = ref sides[number < 0 ? ~number : number];
            if ((number < 0 ? side.Right : side.Left) is { } other)
            {
                json.Error(
                    shape.Place,
                    $"kommune {shape.Id} og {other} ligger på samme side av den samme grensen",
                    $"municipalities {shape.Id} and {other} lie on the same side of the same border");
                return null;
            }

            side = number < 0 ? (side.Left, shape.Id) : (shape.Id, side.Right);
            if (side.Left == side.Right)
            {
                json.Error(shape.Place, $"kommune {shape.Id} ligger på begge sider av den samme linjen", $"municipality {shape.Id} lies on both sides of the same line");
                return null;
            }
        }

        var unused = Array.FindIndex(sides, side => side is (null, null));
        if (unused >= 0)
        {
            json.Error(string.Create(CultureInfo.InvariantCulture, $"arcs[{unused}]"), "ingen kommune bruker linjen", "no municipality uses the line");
            return null;
        }

        return sides;
    }

    private static BorderTopology? Assembled(
        IReadOnlyList<IReadOnlyList<MapPoint>> arcs, IReadOnlyList<PackedShape> packed, (string? Left, string? Right)[] sides, BorderJson json)
    {
        List<MunicipalityShape> shapes = [];
        foreach (var shape in packed.OrderBy(shape => shape.Id, StringComparer.Ordinal))
        {
            List<IReadOnlyList<MapPoint>> rings = [];
            foreach (var ring in shape.Polygons.SelectMany(polygon => polygon))
            {
                if (ArcChain.Join(ring, arc => arcs[arc]) is not { Count: >= 4 } points)
                {
                    json.Error(shape.Place, $"kommune {shape.Id} har en åpen ring: linjene henger ikke sammen", $"municipality {shape.Id} has an open ring: its lines do not meet");
                    return null;
                }

                rings.Add(points);
            }

            shapes.Add(new(shape.Id, shape.Polygons, rings, MapBox.Around(rings.SelectMany(ring => ring)), LabelPoints.Of(rings)));
        }

        return new([.. arcs.Zip(sides, (points, side) => new BorderArc(points, side.Left, side.Right))], shapes);
    }
}
