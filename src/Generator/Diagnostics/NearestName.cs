namespace Generator.Diagnostics;

/// <summary>Finds the name that a misspelt one was meant to be.</summary>
internal static class NearestName
{
    /// <summary>The closest of <paramref name="names"/>, or null where none is close enough to be a likely slip of the finger.</summary>
    public static string? To(string found, IEnumerable<string> names)
    {
        var most = Math.Max(1, found.Length / 3);
        return names
            .Select(name => (Name: name, Distance: Distance(found.ToLowerInvariant(), name.ToLowerInvariant(), most)))
            .Where(candidate => candidate.Distance <= most)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
    }

    /// <summary>"; mente du 'x'?" or nothing, and the same in English.</summary>
    public static (string Norwegian, string English) Suggestion(string found, IEnumerable<string> names) =>
        To(found, names) is { } name ? ($"; mente du '{name}'?", $"; did you mean '{name}'?") : ("", "");

    // Damerau's distance: a letter put in, left out, replaced, or two neighbours swapped.
    private static int Distance(string from, string to, int most)
    {
        if (Math.Abs(from.Length - to.Length) > most)
        {
            return most + 1;
        }

        var (before, previous, current) = (new int[to.Length + 1], new int[to.Length + 1], new int[to.Length + 1]);
        for (var j = 0; j <= to.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= from.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var cost = from[i - 1] == to[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[to.Length];
    }
}
