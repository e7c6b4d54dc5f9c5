namespace Generator.Rendering;

/// <summary>A page as a file, or none with a diagnostic that says why; and what its rendering said and used.</summary>
internal sealed record RenderedPage(OutputFile? File, PageTrace Trace);
