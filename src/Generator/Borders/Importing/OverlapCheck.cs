namespace Generator.Borders.Importing;

/// <summary>A border has one municipality on each side; more, or two on the same side, means that areas lie on top of each other.</summary>
internal static class OverlapCheck
{
    public static bool Run(SharedTopology topology, BorderJson json)
    {
        Dictionary<int, string> owners = [];
        var fine = true;
        foreach (var shape in topology.Shapes)
        {
            foreach (var number in shape.Polygons.SelectMany(polygon => polygon).SelectMany(ring => ring))
            {
                if (!owners.TryAdd(number, shape.Id))
                {
                    fine = false;
                    var other = owners[number];
                    json.Error("$", $"kommune {shape.Id} og {other} ligger på samme side av den samme grensen", $"municipalities {shape.Id} and {other} lie on the same side of the same border");
                }
            }
        }

        return fine;
    }
}
