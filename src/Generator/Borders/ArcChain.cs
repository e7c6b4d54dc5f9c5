namespace Generator.Borders;

/// <summary>Joins the arcs of a ring into one line of points.</summary>
internal static class ArcChain
{
    /// <summary>The points of the arcs one after the other, joints once, the first repeated at the end; null where one arc does not begin where the last ended.</summary>
    public static IReadOnlyList<T>? Join<T>(IReadOnlyList<int> ring, Func<int, IReadOnlyList<T>> arcAt)
        where T : struct, IEquatable<T>
    {
        List<T> points = [];
        foreach (var number in ring)
        {
            var arc = arcAt(number < 0 ? ~number : number);
            var first = number < 0 ? arc[^1] : arc[0];
            if (points.Count > 0 && !points[^1].Equals(first))
            {
                return null;
            }

            for (var i = points.Count > 0 ? 1 : 0; i < arc.Count; i++)
            {
                points.Add(number < 0 ? arc[arc.Count - 1 - i] : arc[i]);
            }
        }

        return points.Count > 0 && points[0].Equals(points[^1]) ? points : null;
    }
}
