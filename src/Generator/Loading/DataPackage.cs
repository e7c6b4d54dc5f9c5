using Generator.Model;

namespace Generator.Loading;

/// <summary>The package as it is read: its titles, its tables in order, and every file it names, also where the rest is wrong.</summary>
internal sealed record DataPackage(LocalizedText Title, IReadOnlyList<Resource> Resources, IReadOnlySet<string> Paths);
