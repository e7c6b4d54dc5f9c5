using Generator.Diagnostics;

namespace Generator.Borders;

/// <summary>
/// Gives each group a colour that none of its neighbours has. A group takes the colour that follows from its own number unless a lower-numbered neighbour
/// has it, so a change in the data changes the colours around it and no others. Only where that runs out of colours are all chosen anew, by search.
/// </summary>
internal static class GroupColouring
{
    public const int Colours = 7;

    // The search of a map tries a few hundred; this keeps a mistaken table from hanging the build.
    private const int MostTries = 1_000_000;

    /// <summary>The colours from 0 by group; null and a diagnostic where there are too few.</summary>
    public static IReadOnlyDictionary<int, int>? Assign(
        IReadOnlyDictionary<int, IReadOnlySet<int>> neighbours, SourceLocation where, DiagnosticList diagnostics, int colours = Colours)
    {
        var assigned = ByNumber(neighbours, colours) ?? BySearch(neighbours, colours);
        if (assigned is null)
        {
            diagnostics.Error(
                where,
                $"{colours} farger er for få: {neighbours.Count} grupper kan ikke fargelegges slik at naboer får ulik farge",
                $"{colours} colours are too few: {neighbours.Count} groups cannot be coloured so that neighbours differ");
        }

        return assigned;
    }

    private static SortedDictionary<int, int>? ByNumber(IReadOnlyDictionary<int, IReadOnlySet<int>> neighbours, int colours)
    {
        SortedDictionary<int, int> assigned = [];
        foreach (var group in neighbours.Keys.Order())
        {
            var taken = Taken(group, neighbours, assigned);
            if (Enumerable.Range(0, colours).Select(step => Wrapped(group - 1 + step, colours)).Where(colour => !taken.Contains(colour)).Select(colour => (int?)colour).FirstOrDefault() is not { } free)
            {
                return null;
            }

            assigned.Add(group, free);
        }

        return assigned;
    }

    // DSATUR: the group whose neighbours leave it the fewest colours is next; of those the one with most neighbours, then the lowest number.
    private static SortedDictionary<int, int>? BySearch(IReadOnlyDictionary<int, IReadOnlySet<int>> neighbours, int colours)
    {
        SortedDictionary<int, int> assigned = [];
        var tries = 0;
        return Complete() ? assigned : null;

        bool Complete()
        {
            if (assigned.Count == neighbours.Count)
            {
                return true;
            }

            var next = neighbours.Keys
                .Where(group => !assigned.ContainsKey(group))
                .OrderByDescending(group => Taken(group, neighbours, assigned).Count)
                .ThenByDescending(group => neighbours[group].Count)
                .ThenBy(group => group)
                .First();
            var taken = Taken(next, neighbours, assigned);

            // A colour that none has yet is as good as any other such colour: one of them is enough to try.
            var fresh = assigned.Count == 0 ? 0 : assigned.Values.Max() + 1;
            foreach (var colour in Enumerable.Range(0, Math.Min(colours, fresh + 1)).Where(colour => !taken.Contains(colour)))
            {
                if (++tries > MostTries)
                {
                    return false;
                }

                assigned[next] = colour;
                if (Complete())
                {
                    return true;
                }

                assigned.Remove(next);
            }

            return false;
        }
    }

    private static HashSet<int> Taken(int group, IReadOnlyDictionary<int, IReadOnlySet<int>> neighbours, SortedDictionary<int, int> assigned) =>
        [.. neighbours[group].Where(assigned.ContainsKey).Select(other => assigned[other])];

    private static int Wrapped(int number, int colours) => ((number % colours) + colours) % colours;
}
