using System.Text;

namespace Generator.Exports;

/// <summary>A file that readers take away: its name under /data/, what it holds and what it is.</summary>
internal sealed record DataFile(string Name, ReadOnlyMemory<byte> Bytes, string MediaType)
{
    /// <summary>The table that the file holds; null where it holds all, or the map.</summary>
    public string? Table { get; init; }

    public static DataFile Text(string name, string text, string mediaType) => new(name, Encoding.UTF8.GetBytes(text), mediaType);
}
