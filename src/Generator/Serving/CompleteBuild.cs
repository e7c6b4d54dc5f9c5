using Generator.Diagnostics;
using Generator.Rendering;

namespace Generator.Serving;

/// <summary>All files of the site and all that is to be said of them; and whether a word was asked for that no language has.</summary>
internal sealed record CompleteBuild(IReadOnlyList<OutputFile> Files, DiagnosticList Diagnostics, bool MissedWords);
