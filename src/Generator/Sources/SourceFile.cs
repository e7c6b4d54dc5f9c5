namespace Generator.Sources;

/// <summary>A file of the report as it came; the path is from the root, with '/'.</summary>
internal sealed record SourceFile(string Path, ReadOnlyMemory<byte> Bytes);
