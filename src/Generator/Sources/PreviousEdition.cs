namespace Generator.Sources;

/// <summary>The data of the edition before this one, and the folder it lies in as whoever named it wrote it.</summary>
internal sealed record PreviousEdition(string Folder, IReadOnlyList<SourceFile> Data);
