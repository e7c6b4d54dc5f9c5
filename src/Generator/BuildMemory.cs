using Generator.Diagnostics;

namespace Generator;

/// <summary>
/// What an earlier build of the same report has worked out, and said of it, for as long as what it was made from is the same. So a build that
/// follows a small change does little; a build by itself begins with an empty one. Not for several threads at once.
/// </summary>
internal sealed class BuildMemory
{
    private Dictionary<string, Entry> _last = [];
    private Dictionary<string, Entry> _now = [];

    /// <summary>What the build before this one did not ask for is forgotten.</summary>
    public void Begin() => (_last, _now) = (_now, []);

    /// <summary>
    /// What <paramref name="make"/> made of the same things before, or makes now. It may look at nothing else. Files are the same where their
    /// bytes are; texts, numbers and records where they are equal; all else where it is the very same object.
    /// </summary>
    public T Recall<T>(string what, IEnumerable<object?> madeFrom, DiagnosticList diagnostics, Func<DiagnosticList, T> make)
    {
        List<object?> from = [.. madeFrom];
        if (!_last.TryGetValue(what, out var entry) || !entry.From.SequenceEqual(from))
        {
            DiagnosticList said = new();
            entry = new(from, make(said), said);
        }

        _now[what] = entry;
        diagnostics.AddRange(entry.Said);
        return (T)entry.Made!;
    }

    private sealed record Entry(List<object?> From, object? Made, DiagnosticList Said);
}
