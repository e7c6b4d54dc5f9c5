using Generator.Diagnostics;

namespace Generator.Rendering;

/// <summary>What the rendering of one page had to say, and the templates that it used: those it found and those it only asked for.</summary>
internal sealed class PageTrace
{
    public DiagnosticList Diagnostics { get; } = new();

    /// <summary>"templates/partials/head.html"</summary>
    public HashSet<string> Templates { get; } = new(StringComparer.Ordinal);
}
