using System.Collections;

namespace Generator.Diagnostics;

/// <summary>Everything one run has to say, in the order of the places; safe to fill from several threads.</summary>
internal sealed class DiagnosticList : IReadOnlyCollection<Diagnostic>
{
    private readonly Lock _gate = new();
    private readonly HashSet<Diagnostic> _seen = [];

    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _seen.Count;
            }
        }
    }

    public bool HasErrors
    {
        get
        {
            lock (_gate)
            {
                return _seen.Any(diagnostic => diagnostic.Severity is Severity.Error);
            }
        }
    }

    public void Error(SourceLocation where, string norwegian, string english) =>
        Add(new(Severity.Error, where, norwegian, english));

    public void Warning(SourceLocation where, string norwegian, string english) =>
        Add(new(Severity.Warning, where, norwegian, english));

    /// <summary>The same words at the same place are said once.</summary>
    public void Add(Diagnostic diagnostic)
    {
        lock (_gate)
        {
            _seen.Add(diagnostic);
        }
    }

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    public IEnumerator<Diagnostic> GetEnumerator()
    {
        lock (_gate)
        {
            return _seen
                .OrderBy(diagnostic => diagnostic.Where)
                .ThenBy(diagnostic => diagnostic.English, StringComparer.Ordinal)
                .ToList()
                .GetEnumerator();
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
